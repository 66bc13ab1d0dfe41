import { mdxToMdast } from 'satteri';
import type { Problem } from '../lib/problems.ts';
import type { Prose } from '../lib/prose.ts';

/** What the messages of the parser mean to an author, in the order in which they are tried. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Unexpected character `!`/, 'no HTML comments; remarks stand in the frontmatter, as # …'],
  [/expression|`\{`|\besm\b/, 'words; braces in prose as \\{ and \\}, or in backticks'],
  [/./, 'words; a < in prose as \\<, or in backticks; no HTML'],
];

/** Parses the body of an MDX file; a mistake in its syntax is added to the problems, and then nothing comes back. */
export function parseMdx(
  body: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): Prose | undefined {
  const lines = body.split(/\r?\n/);
  try {
    const tree = mdxToMdast(body, { features: { smartPunctuation: false } });
    return { file, tree, lines, firstLine };
  } catch (error) {
    const [, row = '1', column = '1', said = ''] =
      /^(?:(\d+):(\d+): )?(.*)/s.exec((error as Error).message) ?? [];
    const line = lines[Number(row) - 1] ?? '';
    // An expression is faulted where it goes wrong; the author looks for where it begins.
    const start = /expression/.test(said) ? line.lastIndexOf('{', Number(column) - 1) : Number(column) - 1;
    const found = line.slice(Math.max(0, start)).trim() || line.trim() || 'nothing';
    problems.push({
      kind: 'bad-mdx',
      file,
      at: `line ${firstLine + Number(row) - 1}, column ${column}`,
      found: found.length > 80 ? `${found.slice(0, 79)}…` : found,
      expected: sentences.find(([pattern]) => pattern.test(said))?.[1] ?? 'valid MDX',
    });
    return undefined;
  }
}
