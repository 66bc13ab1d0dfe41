import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'astro/zod';
import { buildCatalogue } from '../lib/build-catalogue.ts';
import type { Catalogue, EntrySource, FamilySource } from '../lib/model.ts';
import { checkAddresses } from '../lib/check-addresses.ts';
import { checkBody, checkGuide } from '../lib/check-body.ts';
import { checkDates } from '../lib/check-dates.ts';
import { drawings } from '../lib/check-markup.ts';
import { checkLead, checkProse } from '../lib/check-prose.ts';
import { checkValues } from '../lib/check-text.ts';
import type { Problem } from '../lib/problems.ts';
import type { Prose } from '../lib/prose.ts';
import { slugOf } from '../lib/slug.ts';
import { validate } from '../lib/validate.ts';
import { entry } from '../schemas/entry.ts';
import { family } from '../schemas/family.ts';
import { guide } from '../schemas/guide.ts';
import { platform } from '../schemas/platform.ts';
import { httpsUrl } from '../schemas/scalar.ts';
import { service } from '../schemas/service.ts';
import { checkParts } from './content-parts.ts';
import { readText } from './read-text.ts';
import { listFiles, readSource, type Checks, type SourceFile } from './source-files.ts';
import { parseYaml } from './yaml.ts';

/** The project’s own folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const familiesFile = 'content/families.yaml';

/** Reads all content below a project’s folder: the catalogue, and every problem in it. Throws only when a folder cannot be read. */
export async function readContent(
  root: string = projectRoot,
): Promise<{ catalogue: Catalogue; problems: Problem[] }> {
  const problems: Problem[] = [];
  await checkParts(root, problems);
  const families = await readFamilies(root, problems);
  const entries = await readEntries(root, problems);
  const platforms = await readFolder(root, 'content/platforms', '.yaml', platform, problems);
  const guides = await readFolder(root, 'content/guides', '.mdx', guide, problems, {
    prose: (prose) => [...checkProse(prose, drawings), ...checkGuide(prose)],
  });
  const services = await readFolder(root, 'content/services', '.yaml', service, problems);
  const { catalogue, problems: between } = buildCatalogue(entries, families, platforms, guides, services);
  const sources = [...entries, ...platforms, ...guides, ...services];
  const latest = new Date(Date.now() + aheadOfUs).toISOString().slice(0, 10);
  const outlines = [...entries, ...guides].flatMap(({ outline }) => outline ?? []);
  const all = [
    ...between,
    ...checkAddresses(outlines, catalogue, (url) => httpsUrl.safeParse(url).success),
    ...sources.flatMap(({ data, file }) => checkDates(data, file, latest)),
  ];
  const unread = [...new Set(problems.map(({ file }) => file))];
  return { catalogue, problems: [...problems, ...all.filter((problem) => !follows(problem, unread))] };
}

/** How far the clocks of the first time zone are ahead of UTC, in milliseconds. */
const aheadOfUs = 14 * 3_600_000;

/** Tells whether a problem may be there only because another file could not be read: that one is enough. */
function follows({ kind, found }: Problem, unread: readonly string[]): boolean {
  if (kind === 'unknown-family') return unread.includes(familiesFile);
  if (kind === 'empty-family') return unread.some((file) => file.startsWith(`content/errors/${found}/`));
  if (!['unknown-related', 'unknown-replacement', 'unknown-code', 'unknown-page'].includes(kind))
    return false;
  const name = kind === 'unknown-page' ? (found.split('#', 1)[0]?.split('/').at(-2) ?? '') : slugOf(found);
  return unread.some((file) => path.posix.parse(file).name === name);
}

async function readFamilies(root: string, problems: Problem[]): Promise<FamilySource[]> {
  const text = await readText(root, familiesFile, problems);
  const items = text === undefined ? undefined : parseYaml(text, familiesFile, problems);
  if (items === undefined) return [];
  if (!Array.isArray(items)) {
    const expected = 'a list of families, each beginning with “- slug: …”';
    problems.push({ kind: 'wrong-value', file: familiesFile, found: 'no list', expected });
    return [];
  }
  problems.push(...checkValues(items, familiesFile));
  return items.flatMap((item: unknown, index) => {
    const result = validate(family, item, familiesFile, `${index}.`);
    problems.push(...result.problems);
    return result.data ? [{ file: familiesFile, data: result.data }] : [];
  });
}

async function readEntries(
  root: string,
  problems: Problem[],
): Promise<(EntrySource & Pick<SourceFile<unknown>, 'outline'>)[]> {
  const expected = 'content/errors/<family>/<slug>.mdx';
  const checks = { prose: (prose: Prose) => [...checkProse(prose), ...checkLead(prose)], body: checkBody };
  const files = (await listFiles(root, 'content/errors', problems)).filter((file) => {
    if (file.split('/').length === 4 && file.endsWith('.mdx')) return true;
    problems.push({ kind: 'wrong-file', file, found: file, expected });
    return false;
  });
  const sources = await Promise.all(files.map((file) => readSource(root, file, entry, problems, checks)));
  return sources.flatMap((source) => (source ? [{ ...source, family: source.file.split('/')[2]! }] : []));
}

/** Reads a folder of files of one kind, each named after its slug. */
async function readFolder<T extends z.ZodType>(
  root: string,
  folder: string,
  extension: string,
  schema: T,
  problems: Problem[],
  checks: Checks = {},
): Promise<(SourceFile<z.infer<T>> & { slug: string })[]> {
  const files = (await listFiles(root, folder, problems)).filter((file) => {
    const name = file.slice(folder.length + 1);
    const expected = `${folder}/<slug>${extension}, the slug in lower-case letters, digits and "-"`;
    if (name.endsWith(extension) && /^[a-z0-9][a-z0-9-]*\.[a-z]+$/.test(name)) return true;
    problems.push({ kind: 'wrong-file', file, found: file, expected });
    return false;
  });
  const sources = await Promise.all(files.map((file) => readSource(root, file, schema, problems, checks)));
  return sources.flatMap((source) => (source ? [{ ...source, slug: source.name }] : []));
}
