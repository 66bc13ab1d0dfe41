import type { Catalogue } from '../model.ts';

/** Says that files behind the box are of different builds, or of another version than the script that reads them. */
export class OtherEdition extends Error {
  constructor() {
    super('The lists behind the box are of another version than this page.');
  }
}

/** Throws OtherEdition when a file does not say that it is of the edition. */
export function checkEdition(edition: string, ...files: readonly { readonly edition: string }[]): void {
  if (files.some((file) => file?.edition !== edition)) throw new OtherEdition();
}

const known = new WeakMap<Catalogue, string>();

/**
 * Returns a short word that all files behind the box carry. It changes when the rows of one file would no longer fit
 * the rows of another: when an entry, a service or a variant comes, goes or moves.
 */
export function editionOf(catalogue: Catalogue): string {
  let edition = known.get(catalogue);
  if (edition === undefined) {
    const { entries, services } = catalogue;
    const rows = services.map(({ slug, variants }) => [slug, ...variants.map(({ id }) => id)]);
    edition = `2-${fnv1a(JSON.stringify([entries.map(({ slug }) => slug).sort(), rows])).toString(36)}`;
    known.set(catalogue, edition);
  }
  return edition;
}

/** The 32-bit FNV-1a hash of a text’s UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
