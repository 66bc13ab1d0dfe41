import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { llmsText } from '../lib/export/llms.ts';
import { address, siteName } from '../site.ts';

export const GET: APIRoute = () => new Response(llmsText(siteName, catalogue, address));
