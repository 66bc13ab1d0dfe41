import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { buildCatalogue } from '../lib/catalogue.ts';
import type { Catalogue, EntrySource, FamilySource } from '../lib/model.ts';
import { checkBody } from '../lib/check-body.ts';
import type { Problem } from '../lib/problems.ts';
import { slugOf } from '../lib/slug.ts';
import { validate } from '../lib/validate.ts';
import { entry } from '../schemas/entry.ts';
import { family } from '../schemas/family.ts';
import { guide } from '../schemas/guide.ts';
import { platform } from '../schemas/platform.ts';
import { service } from '../schemas/service.ts';
import { listFiles, parseYaml, readSource, type SourceFile } from './source-files.ts';

/** The project’s own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const familiesFile = 'content/families.yaml';

/** Reads all content below a project’s folder: the catalogue, and every problem in it. Throws only when a folder cannot be read. */
export async function readContent(
  root: string = projectRoot,
): Promise<{ catalogue: Catalogue; problems: Problem[] }> {
  const problems: Problem[] = [];
  const families = await readFamilies(root, problems);
  const entries = await readEntries(root, problems);
  const platforms = await readFolder(root, 'content/platforms', '.yaml', platform, problems);
  const guides = await readFolder(root, 'content/guides', '.mdx', guide, problems);
  const services = await readFolder(root, 'content/services', '.yaml', service, problems);
  const { catalogue, problems: between } = buildCatalogue(entries, families, platforms, guides, services);
  const unread = [...new Set(problems.map(({ file }) => file))];
  return { catalogue, problems: [...problems, ...between.filter((problem) => !follows(problem, unread))] };
}

/** Tells whether a problem may be there only because another file could not be read: that one is enough. */
function follows({ kind, found }: Problem, unread: readonly string[]): boolean {
  if (kind === 'unknown-family') return unread.includes(familiesFile);
  if (kind === 'empty-family') return unread.some((file) => file.startsWith(`content/errors/${found}/`));
  if (!['unknown-related', 'unknown-replacement', 'unknown-code'].includes(kind)) return false;
  return unread.some((file) => path.posix.basename(file, '.mdx') === slugOf(found));
}

async function readFamilies(root: string, problems: Problem[]): Promise<FamilySource[]> {
  const items = parseYaml(await readFile(path.join(root, familiesFile), 'utf8'), familiesFile, problems);
  if (items === undefined) return [];
  if (!Array.isArray(items)) {
    const expected = 'a list of families, each beginning with “- slug: …”';
    problems.push({ kind: 'wrong-value', file: familiesFile, found: 'no list', expected });
    return [];
  }
  return items.flatMap((item: unknown, index) => {
    const result = validate(family, item, familiesFile, `${index}.`);
    problems.push(...result.problems);
    return result.data ? [{ file: familiesFile, data: result.data }] : [];
  });
}

async function readEntries(root: string, problems: Problem[]): Promise<EntrySource[]> {
  const expected = 'content/errors/<family>/<slug>.mdx';
  const files = (await listFiles(root, 'content/errors')).filter((file) => {
    if (file.split('/').length === 4 && file.endsWith('.mdx')) return true;
    problems.push({ kind: 'wrong-file', file, found: file, expected });
    return false;
  });
  const sources = await Promise.all(files.map((file) => readSource(root, file, entry, problems, checkBody)));
  return sources.flatMap((source) => (source ? [{ ...source, family: source.file.split('/')[2]! }] : []));
}

/** Reads a folder of files of one kind, each named after its slug. */
async function readFolder<T extends z.ZodType>(
  root: string,
  folder: string,
  extension: string,
  schema: T,
  problems: Problem[],
): Promise<(SourceFile<z.infer<T>> & { slug: string })[]> {
  const files = (await listFiles(root, folder)).filter((file) => {
    const name = file.slice(folder.length + 1);
    if (name.endsWith(extension) && /^[a-z0-9][a-z0-9-]*\.[a-z]+$/.test(name)) return true;
    problems.push({ kind: 'wrong-file', file, found: file, expected: `${folder}/<slug>${extension}` });
    return false;
  });
  const sources = await Promise.all(files.map((file) => readSource(root, file, schema, problems)));
  return sources.flatMap((source) => (source ? [{ ...source, slug: source.name }] : []));
}
