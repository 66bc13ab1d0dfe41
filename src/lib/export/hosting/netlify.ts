import { withBase } from '../../paths.ts';
import type { Redirect } from '../redirects.ts';
import { everywhere, special, type HeaderRule } from './headers.ts';

/** What Cloudflare Pages reads of a `_redirects` file: so many rules, and so many bytes, silently no more. */
const most = { rules: 2000, bytes: 100_000 };

/** Writes the `_headers` file that Netlify and Cloudflare Pages read. `base` is the base path. */
export const headersFile = (base: string): string =>
  [{ paths: ['/*'], headers: everywhere }, ...special].flatMap((rule) => blocks(base, rule)).join('\n');

const blocks = (base: string, { paths, headers }: HeaderRule): string[] =>
  paths.map((path) => {
    const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
    return `${withBase(base, path)}\n${lines.join('')}`;
  });

/**
 * Writes the `_redirects` file that Netlify and Cloudflare Pages read, as far as Cloudflare reads it: codes as logs write
 * them first. An address for which there is no room has its page all the same.
 */
export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  const capital = ({ from }: Redirect) => Number(/[A-Z]/.test(from));
  const lines = [...redirects]
    .sort((a, b) => capital(b) - capital(a))
    .map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`);
  let bytes = 0;
  const fitting = lines.slice(0, most.rules).filter((line) => (bytes += line.length) <= most.bytes);
  return fitting.join('');
}
