import type { AddressOf } from '../paths.ts';

/** Writes a text as a code span (CommonMark 6.1), whatever backticks it holds. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const mark = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return `${mark}${room}${text}${room}${mark}`;
}

/** Writes a text as a fenced block, with a fence longer than any in it. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}

/** Escapes a line of plain text; what stands in backticks is code and stays. */
export const plain = (line: string): string =>
  line
    .split('`')
    .map((text, index) => (index % 2 === 1 ? `\`${text}\`` : escaped(text)))
    .join('');

/** A `_` between letters marks nothing, so names such as `invalid_grant` stay readable. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\*<[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&');

/** Writes a link; `title` is plain text. */
export const link = (title: string, url: string): string => `[${plain(title)}](${url})`;

/** Writes a row of a table; the cells are Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Turns the links of a writer’s Markdown, which begin at the root of the site, into addresses. */
export const linksToAddresses = (markdown: string, address: AddressOf): string =>
  markdown.replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${address(path)})`);
