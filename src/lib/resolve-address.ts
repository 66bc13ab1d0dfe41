import type { AddressBook } from './address-book.ts';
import { nearest } from './nearest.ts';
import { goPath } from './paths.ts';

/** Where an address leads: to itself, on to another, to a retired entry, or nowhere. */
export type Resolution =
  | { readonly kind: 'here' }
  /** `to` is the address it leads on to. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** `to` is the address to read instead. */
  | { readonly kind: 'retired'; readonly to: string | null }
  /** `nearest` is the address most likely meant. */
  | { readonly kind: 'lost'; readonly nearest: string | null };

/** Fragments that carry a text instead of naming an anchor: a reader’s log, and the text fragments of browsers. */
const carried = /^(?:log=|:~:)/;

/** Says where an address leads: a path below the base of the site, with its query and fragment if it has them. Never throws. */
export function resolveAddress(address: string, book: AddressBook): Resolution {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const page = decoded(path);
  const canonical = canonicalPage(page, book);
  if (canonical === null) return { kind: 'lost', nearest: nearestPage(page, book) };
  const anchor = decoded(fragment).replace(/:~:.*$/s, '');
  const named = anchor === '' || canonical === goPath || carried.test(anchor) ? '' : anchor;
  const anchors = book.pages.get(canonical) ?? new Set();
  if (named !== '' && !anchors.has(named)) {
    const near = nearest(named, anchors);
    return { kind: 'lost', nearest: near === undefined ? canonical : `${canonical}#${near}` };
  }
  if (canonical !== page) return { kind: 'redirect', to: fragment ? `${canonical}#${fragment}` : canonical };
  const instead = book.retired.get(page);
  return instead === undefined ? { kind: 'here' } : { kind: 'retired', to: instead };
}

/** Returns the page that answers a path; a path without its last slash, or with its file name, is led on by every server. */
function canonicalPage(path: string, { pages, redirects }: AddressBook): string | null {
  const spellings = [path, `${path}/`, path.replace(/\/index\.html$/, '/')];
  const known = spellings.find((one) => pages.has(one) || redirects.has(one));
  return known === undefined ? null : (redirects.get(known) ?? known);
}

/** Finds the page most likely meant: one with the same parent whose last part is spelled alike, else one whose first part is. */
function nearestPage(path: string, book: AddressBook): string | null {
  const known = [...book.pages.keys(), ...book.redirects.keys()];
  const [parent, last] = split(path);
  const siblings = known.map(split).filter(([above]) => above === parent);
  const sibling = nearest(
    last,
    siblings.map(([, part]) => part),
  );
  if (sibling !== undefined) return canonicalPage(parent + sibling, book);
  const [, first = '', rest = ''] = /^\/([^/]+)(.*)$/s.exec(path) ?? [];
  const begins = new Set(known.map((page) => page.split('/')[1] ?? ''));
  const begin = nearest(first, begins);
  return begin === undefined ? null : canonicalPage(`/${begin}${rest}`, book);
}

/** Splits a path into what stands before its last part, and that part. */
function split(path: string): [parent: string, last: string] {
  const [, parent = '/', last = ''] = /^(.*\/)([^/]+)\/?$/s.exec(path) ?? [];
  return [parent, last];
}

/** Decodes percent-encoding; what is broken is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
