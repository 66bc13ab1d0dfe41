import type { APIRoute } from 'astro';
import { openSearch } from '../lib/export/opensearch.ts';
import { goPath } from '../lib/paths.ts';
import { absolute, href, siteName } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(openSearch(siteName, absolute(goPath) ?? href(goPath)), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
