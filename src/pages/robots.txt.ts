import type { APIRoute } from 'astro';
import { robots } from '../lib/export/sitemap.ts';
import { sitemapIndexPath } from '../lib/paths.ts';
import { absolute } from '../site.ts';

export const GET: APIRoute = () => new Response(robots(absolute(sitemapIndexPath)));
