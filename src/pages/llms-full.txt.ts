import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { llmsFullText } from '../lib/export/llms.ts';
import { address, siteName } from '../site.ts';

export const GET: APIRoute = () => new Response(llmsFullText(siteName, catalogue, address));
