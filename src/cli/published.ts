import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** One built page: where it is, what can be linked on it, and what it links to. */
export interface PublishedPage {
  /** Its path in the URL contract, such as `/errors/429/`. */
  readonly url: string;
  readonly html: string;
  /** Every id on it. */
  readonly ids: ReadonlySet<string>;
  /** The ids a reader is offered to link to: those the page itself links to. */
  readonly anchors: readonly string[];
  /** Every address it links to, as written. */
  readonly links: readonly string[];
}

/** Reads every HTML page of a built site. */
export async function readPublished(outDir: string): Promise<PublishedPage[]> {
  const names = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const html = await readFile(path.join(outDir, name), 'utf8');
      const url = `/${name.split(path.sep).join('/')}`.replace(/index\.html$/, '');
      const [ids, links] = [idsOf(html), linksOf(html)];
      const anchors = [...new Set(links.filter((link) => link.startsWith('#')).map((link) => link.slice(1)))];
      return {
        url,
        html,
        ids,
        anchors: anchors.filter((id) => id !== 'main' && !id.startsWith('i-')),
        links,
      };
    }),
  );
}

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));

const linksOf = (html: string): string[] =>
  [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** Returns what a built site offers to link to: each page, and each anchor that the page itself links to, sorted. The page for wrong addresses is none. */
export const offeredBy = (pages: readonly PublishedPage[]): string[] =>
  pages
    .filter(({ url }) => url !== '/404.html')
    .flatMap(({ url, anchors }) => [url, ...anchors.map((id) => `${url}#${id}`)])
    .sort();
