/** Every address the site emits, from the root of the site and without its base path: the URL contract. */

/** The page of one entry. */
export const entryPath = (slug: string): string => `/errors/${slug}/`;

/** A redirect to an entry: an alias, or the code as a log writes it. */
export const aliasPath = (alias: string): string => `/errors/${alias}/`;

/** The reference page of a family, or one entry on it: the anchor is the slug. */
export const familyPath = (family: string, slug?: string): string => `/${family}/${slug ? `#${slug}` : ''}`;

/** The list of services. */
export const servicesPath = '/services/';

/** One service, or one variant on its page: the anchor is the service’s own code or the status. */
export const servicePath = (service: string, variant?: string): string =>
  `/services/${service}/${variant === undefined ? '' : `#${variant}`}`;

/** What one status means at every service, side by side. */
export const matrixPath = (slug: string): string => `/services/by-status/${slug}/`;

/** The list of guides. */
export const guidesPath = '/guides/';

/** One guide. */
export const guidePath = (slug: string): string => `/guides/${slug}/`;

/** The resolver: decodes `?q=` or its fragment and goes to the best entry. */
export const goPath = '/go/';

/** The OpenSearch description. */
export const openSearchPath = '/opensearch.xml';

/**
 * One of the files behind the box: `codes` (and `codes/0` … when the list is in parts), `wordings`, `asked`,
 * `summaries`, `signs`, `services`, and `services/<slug>` with the signs of one service’s variants.
 */
export const findPath = (name: string): string => `/find/${name}.json`;

/** The module that turns a code or a log line into a link, for programs and pages elsewhere: an address for ever. */
export const linkModulePath = '/link.js';

/** The types of that module. */
export const linkTypesPath = '/link.d.ts';

/** The service worker: it serves what lies beside and below it. */
export const workerPath = '/sw.js';

/** What stands in the place of a page that is not there without a network. */
export const offlinePath = '/offline/';

/** The entries in short, for readers without a network. */
export const offlineEntriesPath = '/offline/entries.json';

/** Pagefind's entry point, there after a build only. */
export const pagefindPath = '/pagefind/pagefind.js';

/** Every entry in short, for programs. */
export const errorsDataPath = '/errors.json';

/** All of one entry, for programs. */
export const entryDataPath = (slug: string): string => `/errors/${slug}.json`;

/** All of one entry, as Markdown. */
export const entryMarkdownPath = (slug: string): string => `/errors/${slug}.md`;

/** Every service in short, for programs. */
export const servicesDataPath = '/services.json';

/** All about one service, for programs. */
export const serviceDataPath = (service: string): string => `/services/${service}.json`;

/** What describes a kind of published file. */
export const schemaPath = (kind: 'error' | 'errors' | 'service' | 'services'): string =>
  `/schemas/${kind}.json`;

/** What the site holds, for language models. */
export const llmsPath = '/llms.txt';

/** All entries in one text, for language models. */
export const llmsFullPath = '/llms-full.txt';

/** The entries that changed last; there only when the site’s own address is configured. */
export const feedPath = '/feed.xml';

/** The list of site maps; there only when the site’s own address is configured. */
export const sitemapIndexPath = '/sitemap-index.xml';

/** One site map, counted from 0. */
export const sitemapPath = (index: number): string => `/sitemap-${index}.xml`;

/** What crawlers may read. */
export const robotsPath = '/robots.txt';

/** The picture of the site, for link previews. */
export const previewPicturePath = '/preview.png';

/** Puts a base path (`/` or `/docs/`, with or without the last slash) before a path from the root. */
export const withBase = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;

/** Returns what of a path lies below the base, with a leading slash, or null when it lies elsewhere. */
export function withoutBase(base: string, path: string): string | null {
  const prefix = base.replace(/\/+$/, '');
  return path === prefix || path.startsWith(`${prefix}/`) ? path.slice(prefix.length) || '/' : null;
}

/** Turns a path of the URL contract into an address of the published data: absolute, or with its base path alone. */
export type AddressOf = (path: string) => string;

/** Returns what turns a path into an address: absolute where the site’s own address is configured, else the path below the base. */
export const addressesOf =
  (base: string, site: string | undefined): AddressOf =>
  (path) =>
    site ? new URL(withBase(base, path), site).href : withBase(base, path);
