import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { entryMarkdown } from '../../lib/export/markdown.ts';
import type { Entry } from '../../lib/model.ts';
import { address } from '../../site.ts';

export const getStaticPaths = () =>
  catalogue.entries.map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));

export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
  new Response(entryMarkdown(props.entry, address), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
