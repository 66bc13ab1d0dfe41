import type { Catalogue } from '../model.ts';
import {
  entryPath,
  familyPath,
  guidePath,
  guidesPath,
  matrixPath,
  servicePath,
  servicesPath,
  sitemapIndexPath,
  sitemapPath,
  type AddressOf,
} from '../paths.ts';
import { isMuchVaried } from '../services.ts';
import { entryChanged, guideChanged, newest, serviceChanged } from './changed.ts';
import { xml } from './xml.ts';

/** One page that search engines should keep. */
export interface SitePage {
  readonly path: string;
  /** The day it last changed, as `YYYY-MM-DD`. */
  readonly changed: string;
}

/** Lists the pages that search engines should keep, in the order of the site. */
export function sitePages({ families, entries, guides, services }: Catalogue): SitePage[] {
  const page = (path: string, days: readonly string[]): SitePage => ({ path, changed: newest(days) });
  return [
    page('/', entries.map(entryChanged)),
    ...families.map((family) => page(familyPath(family.slug), family.entries.map(entryChanged))),
    ...entries.map((entry) => page(entryPath(entry.slug), [entryChanged(entry)])),
    page(servicesPath, services.map(serviceChanged)),
    ...services.map((service) => page(servicePath(service.slug), [serviceChanged(service)])),
    ...entries.filter(isMuchVaried).map((entry) => page(matrixPath(entry.slug), [entryChanged(entry)])),
    page(guidesPath, guides.map(guideChanged)),
    ...guides.map((guide) => page(guidePath(guide.slug), [guideChanged(guide)])),
  ];
}

/** Writes the site maps (sitemaps.org, protocol 0.9), by path: the index, and each map with at most `most` pages. `address` gives absolute addresses. */
export function sitemaps(pages: readonly SitePage[], address: AddressOf, most = 50_000): Map<string, string> {
  const maps = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const item = (tag: string, path: string, day: string) =>
    `<${tag}><loc>${xml(address(path))}</loc>${day && `<lastmod>${day}</lastmod>`}</${tag}>\n`;
  const index = maps.map((map, number) =>
    item('sitemap', sitemapPath(number), newest(map.map(({ changed }) => changed))),
  );
  return new Map([
    [sitemapIndexPath, document('sitemapindex', index)],
    ...maps.map(
      (map, number) =>
        [
          sitemapPath(number),
          document(
            'urlset',
            map.map(({ path, changed }) => item('url', path, changed)),
          ),
        ] as const,
    ),
  ]);
}

const document = (tag: string, items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${tag}>\n`;

/** Writes `robots.txt` (RFC 9309): everything may be read. `sitemap` is the full address of the site map, when there is one. */
export const robots = (sitemap: string | undefined): string =>
  `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`;
