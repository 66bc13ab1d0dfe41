import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { checkBackticks, checkValues } from '../lib/check-text.ts';
import type { Problem } from '../lib/problems.ts';
import { outlineOf, type Outline, type Prose } from '../lib/prose.ts';
import { validate } from '../lib/validate.ts';
import { parseMdx } from './mdx.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** A file of the content that fits its schema. */
export interface SourceFile<T> {
  /** The file, from the project’s root. */
  readonly file: string;
  /** The file name without its extension. */
  readonly name: string;
  readonly data: T;
  /** What stands below the frontmatter; empty for YAML. */
  readonly body: string;
  /** What it links to and what can be linked in it; nothing for YAML, and when it is no valid MDX. */
  readonly outline: Outline | undefined;
}

/** Lists the files below a folder of the project, sorted, without those whose name begins with `_` or `.`. What is no file is added to the problems. A folder that is not there has none. */
export async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  const start = path.join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  const items = (await readdir(start, { recursive: true, withFileTypes: true }))
    .filter(({ name }) => !/^[._]/.test(name))
    .map((item) => ({
      item,
      file: path.relative(root, path.join(item.parentPath, item.name)).split(path.sep).join('/'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return items.flatMap(({ item, file }) => {
    const looksLikeFile = /\.(?:mdx|yaml)$/i.test(item.name);
    if (item.isFile()) return [file];
    if (item.isDirectory() && !looksLikeFile) return [];
    const found = item.isDirectory() ? 'a folder' : item.isSymbolicLink() ? 'a symbolic link' : 'no file';
    problems.push({ kind: 'no-file', file, found, expected: 'the file itself' });
    return [];
  });
}

/** What is checked in a file beside its fields. */
export interface Checks {
  /** Checks the tree of every body. */
  readonly prose?: (prose: Prose) => Problem[];
  /** Checks the body of a file whose fields do not fit, and which no later check sees. */
  readonly body?: (source: { file: string; body: string }) => Problem[];
}

/** Reads and checks one MDX or YAML file; its problems, with those of its body, are added to the list, and when it does not fit nothing comes back. */
export async function readSource<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  problems: Problem[],
  checks: Checks = {},
): Promise<SourceFile<z.infer<T>> | undefined> {
  const text = await readText(root, file, problems);
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    problems.push({
      kind: 'empty-file',
      file,
      found: text === '' ? 'nothing' : 'blanks',
      expected: 'its text',
    });
    return undefined;
  }
  const parts = file.endsWith('.mdx')
    ? splitFrontmatter(text)
    : { frontmatter: text, body: '', firstLine: 1 };
  if (!parts) {
    const expected = '--- as the first line, the fields, and --- again';
    problems.push({
      kind: 'no-frontmatter',
      file,
      found: text.trim().split('\n', 1)[0]!.slice(0, 80),
      expected,
    });
    return undefined;
  }
  const { frontmatter, body, firstLine } = parts;
  const clean = !problems.some((problem) => problem.file === file);
  const value = parseYaml(frontmatter, file, problems);
  if (clean) problems.push(...checkValues(value, file));
  problems.push(...checkBackticks(value, file));
  const prose = file.endsWith('.mdx') ? parseMdx(body, file, firstLine, problems) : undefined;
  if (prose) problems.push(...(checks.prose?.(prose) ?? []));
  const result = value === undefined ? undefined : validate(schema, value, file);
  const name = path.posix.basename(file).replace(/\.(?:mdx|yaml)$/, '');
  const outline = prose && outlineOf(prose);
  if (result?.data !== undefined) return { file, name, data: result.data, body, outline };
  problems.push(...(result?.problems ?? []), ...(checks.body?.({ file, body }) ?? []));
  return undefined;
}

function splitFrontmatter(
  text: string,
): { frontmatter: string; body: string; firstLine: number } | undefined {
  const match = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(.*)$/ms.exec(text);
  if (match?.index !== 0) return undefined;
  const body = match[2] ?? '';
  const firstLine = text.slice(0, text.length - body.length).split('\n').length;
  // The line break stands for the first ---, so that the lines of the YAML are those of the file.
  return { frontmatter: `\n${match[1] ?? ''}`, body, firstLine };
}
