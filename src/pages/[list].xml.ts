import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { feed } from '../lib/export/feed.ts';
import { sitePages, sitemaps } from '../lib/export/sitemap.ts';
import { feedPath } from '../lib/paths.ts';
import { absolute, address, siteName } from '../site.ts';

/** Feed and site maps name pages by their full address, so without `SITE_URL` there are none. */
export const getStaticPaths = () => {
  if (absolute('/') === undefined) return [];
  const lists = [[feedPath, feed(siteName, catalogue, address)], ...sitemaps(sitePages(catalogue), address)];
  return lists.map(([path = '', text = '']) => ({
    params: { list: path.slice(1, -'.xml'.length) },
    props: { text },
  }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/xml' } });
