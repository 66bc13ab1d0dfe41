import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { parse, type YAMLParseError } from 'yaml';
import type { Problem } from '../lib/problems.ts';
import { validate } from '../lib/validate.ts';

/** A file of the content that fits its schema. */
export interface SourceFile<T> {
  /** The file, from the project’s root. */
  readonly file: string;
  /** The file name without its extension. */
  readonly name: string;
  readonly data: T;
  /** What stands below the frontmatter; empty for YAML. */
  readonly body: string;
}

/** Lists the files below a folder of the project, sorted, without those whose name begins with `_` or `.`. A folder that is not there has none. */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return (await readdir(start, { recursive: true, withFileTypes: true }))
    .filter((item) => !item.isDirectory() && !/^[._]/.test(item.name))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}

/** Reads and checks one MDX or YAML file; its problems, with those of its body, are added to the list, and then nothing comes back. */
export async function readSource<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  problems: Problem[],
  checkBody: (source: { file: string; body: string }) => Problem[] = () => [],
): Promise<SourceFile<z.infer<T>> | undefined> {
  const text = (await readFile(path.join(root, file), 'utf8')).replace(/^\uFEFF/, '');
  const parts = file.endsWith('.mdx') ? splitFrontmatter(text) : { frontmatter: text, body: '' };
  if (!parts) {
    const found = text.trim().split('\n', 1)[0] || 'an empty file';
    problems.push({
      kind: 'no-frontmatter',
      file,
      found,
      expected: '--- as the first line, the fields, and --- again',
    });
    return undefined;
  }
  const value = parseYaml(parts.frontmatter, file, problems);
  const result = value === undefined ? undefined : validate(schema, value, file);
  const name = path.posix.basename(file).replace(/\.(?:mdx|yaml)$/, '');
  if (result?.data !== undefined) return { file, name, data: result.data, body: parts.body };
  problems.push(...(result?.problems ?? []), ...checkBody({ file, body: parts.body }));
  return undefined;
}

function splitFrontmatter(text: string): { frontmatter: string; body: string } | undefined {
  const match = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(.*)$/ms.exec(text);
  // The line break stands for the first ---, so that the lines of the YAML are those of the file.
  return match?.index === 0 ? { frontmatter: `\n${match[1] ?? ''}`, body: match[2] ?? '' } : undefined;
}

/** Parses YAML; a mistake in it is added to the problems, and then nothing comes back. An empty text is an empty mapping. */
export function parseYaml(text: string, file: string, problems: Problem[]): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    const { message, linePos } = error as YAMLParseError;
    const [found = ''] = message.split(/ at line \d|\n/);
    problems.push({
      kind: 'bad-yaml',
      file,
      at: linePos && `line ${linePos[0].line}`,
      found,
      expected: 'valid YAML; quote a value that holds a colon',
    });
    return undefined;
  }
}
