import { addressBook, type AddressBook } from './address-book.ts';
import type { Catalogue, Entry } from './model.ts';
import { nearest } from './nearest.ts';
import { goPath } from './paths.ts';
import type { Problem } from './problems.ts';
import type { Outline, ProseLink } from './prose.ts';
import { requiredSections } from './sections.ts';
import { entryAnchors, guideAnchors } from './taken.ts';

/** Finds links of the bodies that lead nowhere, and headings whose anchor their page has already. `isOutside` says whether an address is one of another site, rightly written. */
export function checkAddresses(
  outlines: readonly Outline[],
  catalogue: Catalogue,
  isOutside: (url: string) => boolean,
): Problem[] {
  const book = addressBook(catalogue);
  const entries = new Map(catalogue.entries.map((entry) => [entry.file, entry]));
  return outlines.flatMap((outline) => [
    ...outline.links.flatMap((link) => checkLink(link, outline.file, book, isOutside)),
    ...checkHeadings(outline, entries.get(outline.file)),
  ]);
}

function checkLink(
  { url, line }: ProseLink,
  file: string,
  { pages, redirects }: AddressBook,
  isOutside: (url: string) => boolean,
): Problem[] {
  const place = { file, at: `line ${line}`, found: url };
  if (!/^\/(?!\/)/.test(url)) {
    if (isOutside(url)) return [];
    const expected = 'an address of this site, as /errors/429/, or one that begins with https://';
    return [{ ...place, kind: 'broken-link', expected }];
  }
  const [path = '', anchor] = url.split('#', 2);
  const anchors = pages.get(path.startsWith(`${goPath}?q=`) ? goPath : path);
  if (!anchors) {
    const near = redirects.get(path) ?? nearest(path, pages.keys());
    return [
      { ...place, kind: 'unknown-page', expected: 'the address of a page of this site', nearest: near },
    ];
  }
  if (anchor === undefined || anchors.has(anchor)) return [];
  const near = nearest(anchor, anchors);
  const expected = `an anchor of ${path}`;
  return [{ ...place, kind: 'unknown-page', expected, nearest: near && `${path}#${near}` }];
}

function checkHeadings({ file, headings }: Outline, entry: Entry | undefined): Problem[] {
  const services = entry?.variants.map(({ service }) => service) ?? [];
  const taken = new Set([...(entry ? entryAnchors : guideAnchors), ...services]);
  return headings
    .filter(({ id, title }) => taken.has(id) && !(requiredSections as readonly string[]).includes(title))
    .map(({ title, line }) => {
      const expected = 'another title: the page has a part with this anchor';
      return { kind: 'anchor-taken', file, at: `line ${line}`, found: title, expected };
    });
}
