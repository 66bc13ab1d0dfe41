import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildCatalogue, type Catalogue, type EntrySource, type FamilySource } from '../lib/catalogue.ts';
import type { Problem, ProblemKind } from '../lib/problems.ts';
import { slugOf } from '../lib/slug.ts';
import { validate } from '../lib/validate.ts';
import { entry } from '../schemas/entry.ts';
import { family } from '../schemas/family.ts';

/** The project’s own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Problems that a file which could not be read may cause in another one: not reported, the first is enough. */
const dependent: ReadonlySet<ProblemKind> = new Set(['unknown-related', 'unknown-replacement']);

const familiesFile = 'content/families.yaml';

/** Reads all content below a project’s folder: the catalogue, and every problem in it. Throws only when a folder cannot be read. */
export async function readContent(
  root: string = projectRoot,
): Promise<{ catalogue: Catalogue; problems: Problem[] }> {
  const problems: Problem[] = [];
  const families = await readFamilies(root, problems);
  const entries = await readEntries(root, problems);
  const { catalogue, problems: between } = buildCatalogue(entries, families);
  const unread = new Set(problems.map(({ file }) => path.posix.basename(file, '.mdx')));
  const certain = between.filter(({ kind, found }) => !dependent.has(kind) || !unread.has(slugOf(found)));
  return {
    catalogue,
    problems: [
      ...problems,
      ...(unread.size > 0 ? certain.filter(({ kind }) => kind !== 'empty-family') : certain),
    ],
  };
}

async function readFamilies(root: string, problems: Problem[]): Promise<FamilySource[]> {
  const items = parseYaml(await readFile(path.join(root, familiesFile), 'utf8'), familiesFile, problems);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const result = validate(family, item, familiesFile, `${index}.`);
    problems.push(...result.problems);
    return result.data ? [{ file: familiesFile, data: result.data }] : [];
  });
}

async function readEntries(root: string, problems: Problem[]): Promise<EntrySource[]> {
  const folder = path.join(root, 'content/errors');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => !item.isDirectory() && !item.name.startsWith('_'))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
  const sources = await Promise.all(names.map((file) => readEntry(root, file, problems)));
  return sources.filter((source) => source !== undefined);
}

async function readEntry(root: string, file: string, problems: Problem[]): Promise<EntrySource | undefined> {
  const [, , folder = '', name = '', ...deeper] = file.split('/');
  if (deeper.length > 0 || !name.endsWith('.mdx')) {
    problems.push({ kind: 'wrong-file', file, found: file, expected: 'content/errors/<family>/<slug>.mdx' });
    return undefined;
  }
  const text = (await readFile(path.join(root, file), 'utf8')).replace(/^\uFEFF/, '');
  const match = /^---\r?\n(.*?)^---[ \t]*(?:\r?\n|$)(.*)$/ms.exec(text);
  if (match?.index !== 0) {
    problems.push({
      kind: 'no-frontmatter',
      file,
      found: text.slice(0, 40) || 'an empty file',
      expected: '---, the fields, ---',
    });
    return undefined;
  }
  const value = parseYaml(match[1] ?? '', file, problems);
  if (value === undefined) return undefined;
  const result = validate(entry, value, file);
  problems.push(...result.problems);
  if (!result.data) return undefined;
  return {
    file,
    family: folder,
    name: name.slice(0, -'.mdx'.length),
    data: result.data,
    body: match[2] ?? '',
  };
}

function parseYaml(text: string, file: string, problems: Problem[]): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    const [found = ''] = String((error as Error).message).split('\n');
    problems.push({
      kind: 'bad-yaml',
      file,
      found,
      expected: 'valid YAML; quote a value that holds a colon',
    });
    return undefined;
  }
}
