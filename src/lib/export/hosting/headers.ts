import { servedPolicy } from '../../policy.ts';
import { openSearchPath } from '../../paths.ts';

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for some addresses. In a path, `*` stands for any part of a name; at the end also for all that lies below. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: readonly Header[];
}

/** What every answer carries. How long it may be kept is left out: most hosts ask again each time by themselves. */
export const everywhere: readonly Header[] = [
  ['Content-Security-Policy', servedPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Says that a copy may be kept, but must be asked about before each use (RFC 9111, section 5.2.2.4). */
export const revalidate = 'no-cache';

/** What only some answers carry. No address stands in two rules for one header: some hosts would join the values. */
export const special: readonly HeaderRule[] = [
  {
    // Their names change with their bytes.
    paths: ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*'],
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  {
    // Data and the module for programs on other sites.
    paths: [
      '/link.js',
      '/errors.json',
      '/errors/*.json',
      '/services.json',
      '/services/*.json',
      '/schemas/*.json',
    ],
    headers: [['Access-Control-Allow-Origin', '*']],
  },
  { paths: ['/errors/*.md'], headers: [['Content-Type', 'text/markdown; charset=utf-8']] },
  { paths: [openSearchPath], headers: [['Content-Type', 'application/opensearchdescription+xml']] },
];

/** Returns the regular expression (as PCRE and RE2 read it) for a path of a rule below a base path. */
export function pathPattern(base: string, path: string): string {
  const literal = (text: string) => text.replaceAll('.', '\\.');
  const below = path.endsWith('*') ? path.slice(0, -1) : path;
  const pattern = literal(below).replaceAll('*', '[^/]+');
  return `^${literal(base)}${pattern}${below === path ? '$' : ''}`;
}
