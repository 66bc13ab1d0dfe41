import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PublishedPage } from '../../src/cli/published.ts';

/** Where a built site is served. */
export interface Place {
  /** The folder the site was built into. */
  readonly folder: string;
  /** The address of its root, with the base path and a last slash. */
  readonly root: string;
}

/** Returns a function that says why a link on a page of the site leads nowhere, or nothing; the page is named by its path. */
export function linkChecker(pages: readonly PublishedPage[], { folder, root }: Place) {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const { host, pathname: base } = new URL(root);
  return (from: string, link: string): string | undefined => {
    const url = new URL(link, root.replace(/\/$/, '') + from);
    if (url.host !== host) return undefined;
    if (!url.pathname.startsWith(base)) return `${from} → ${link}: not below ${base}`;
    const address = url.pathname.slice(base.length - 1);
    const page = byUrl.get(address);
    if (!page)
      return existsSync(path.join(folder, address)) && path.extname(address)
        ? undefined
        : `${from} → ${link}: no page`;
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || page.ids.has(id) ? undefined : `${from} → ${link}: no such anchor`;
  };
}

/** Returns every link of a site that leads nowhere. Throws when there are so few links that they cannot have been read. */
export function brokenLinks(pages: readonly PublishedPage[], place: Place): string[] {
  const check = linkChecker(pages, place);
  const links = pages.flatMap(({ url, links }) => links.map((link) => [url, link] as const));
  if (links.length < 300) throw new Error(`Only ${links.length} links were read.`);
  return links.flatMap(([url, link]) => check(url, link) ?? []);
}
