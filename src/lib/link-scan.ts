/** A link found in a text. */
export interface FoundLink {
  /** Where it begins, in characters from the start of the text. */
  readonly start: number;
  /** The link as it stands there, without what closes the sentence. */
  readonly text: string;
  /** The address below the base of the site, with query and fragment. */
  readonly address: string;
}

/** Finds links in a text, in order. */
export type Scan = (text: string) => FoundLink[];

// A slash may be escaped, as in JSON; any other backslash ends the link, and so do quotes written as in HTML.
const slash = String.raw`(?:\\/|/)`;
const rest = String.raw`(?:\\/|[^\s"'<>\`|\\^&\u0000-\u001f\u007f\ufffd]|&(?!(?:quot|apos|lt|gt|#\w{1,5});))*`;

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Returns a scan for links to sites, each given by its address with its base path, such as `https://errors.example.com/docs`. */
export function scanForSites(sites: readonly string[]): Scan {
  const addresses = sites.map((site) => literal(site.replace(/^https?/, '').replace(/\/+$/, '')));
  const links = new RegExp(`https?(?:${addresses.join('|')})(?![\\w.:@-])(${rest})`, 'gi');
  return (text) => collect(text, links);
}

/** Returns a scan for links without a site: paths below a base path whose first part is one of those given, such as `errors`. */
export function scanForPaths(base: string, parts: readonly string[]): Scan {
  const below = `${literal(base.replace(/\/+$/, ''))}(${slash}(?:${parts.map(literal).join('|')})${slash}${rest})`;
  const links = new RegExp(`(?<![\\w.:@%/\\\\}-])${below}`, 'g');
  return (text) => collect(text, links);
}

/** Says whether a program still has to complete an address: it has a blank such as `{code}`, or ends where the code would begin. */
export const isUnfinished = (address: string): boolean =>
  /[${}*…]|%[sdv](?![\da-f])|\.{3}/i.test(address) || address === '/errors/';

function collect(text: string, links: RegExp): FoundLink[] {
  return [...text.matchAll(links)].map(({ 0: whole, 1: tail = '', index: start }) => {
    const kept = withoutClosing(tail);
    const address = kept.replaceAll('\\/', '/');
    return {
      start,
      text: whole.slice(0, whole.length - tail.length) + kept,
      address: address.startsWith('/') ? address : `/${address}`,
    };
  });
}

/** Takes off what closes the sentence or the bracket around a link. */
function withoutClosing(link: string): string {
  const last = link.at(-1) ?? '';
  const open = brackets[last];
  const closes =
    open === undefined ? /[.,;:!?]/.test(last) : link.split(last).length > link.split(open).length;
  return closes ? withoutClosing(link.slice(0, -1)) : link;
}

/** Returns a pattern for a text as it stands, or with its slashes escaped. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('/', slash);
