import type { EntrySource, FamilySource } from './model.ts';
import { checkBody } from './check-body.ts';
import { checkLinks } from './check-links.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { slugOf } from './slug.ts';

/** Finds every mistake that one file alone does not show: names, families, groups, codes, aliases, links between entries. */
export function checkContent(entries: readonly EntrySource[], families: readonly FamilySource[]): Problem[] {
  return [
    ...entries.flatMap((entry) => [...checkPlace(entry, families), ...checkBody(entry)]),
    ...checkCodes(entries),
    ...checkLinks(entries),
    ...checkFamilies(entries, families),
  ];
}

function checkPlace({ file, family, name, data }: EntrySource, families: readonly FamilySource[]): Problem[] {
  const problems: Problem[] = [];
  const slug = slugOf(data.code);
  if (name !== slug)
    problems.push({
      kind: 'file-name',
      file,
      found: `${name}.mdx`,
      expected: `${slug}.mdx, the code in lower case`,
    });
  const home = families.find((source) => source.data.slug === family)?.data;
  if (!home) {
    const slugs = families.map((source) => source.data.slug);
    const expected = `a folder named after a family: ${slugs.join(', ')}`;
    return [
      ...problems,
      { kind: 'unknown-family', file, found: family, expected, nearest: nearest(family, slugs) },
    ];
  }
  const groups = home.groups?.map((group) => group.slug) ?? [];
  const expected = groups.length > 0 ? `one of ${groups.join(', ')}` : 'no group, since the family has none';
  if (data.group !== undefined && !groups.includes(data.group)) {
    problems.push({
      kind: 'unknown-group',
      file,
      at: 'group',
      found: data.group,
      expected,
      nearest: nearest(data.group, groups),
    });
  } else if (data.group === undefined && groups.length > 0) {
    problems.push({ kind: 'missing-group', file, at: 'group', found: 'nothing', expected });
  }
  return problems;
}

function checkCodes(entries: readonly EntrySource[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, data }): Problem[] => {
    const slug = slugOf(data.code);
    const other = seen.get(slug);
    if (other === undefined) {
      seen.set(slug, file);
      return [];
    }
    return [
      {
        kind: 'duplicate-code',
        file,
        at: 'code',
        found: data.code,
        expected: `a code of its own: ${other} has this one`,
      },
    ];
  });
}

function checkFamilies(entries: readonly EntrySource[], families: readonly FamilySource[]): Problem[] {
  const seen = new Set<string>();
  return families.flatMap(({ file, data: { slug } }): Problem[] => {
    if (seen.has(slug))
      return [{ kind: 'duplicate-family', file, found: slug, expected: 'a slug of its own for each family' }];
    seen.add(slug);
    if (entries.some((entry) => entry.family === slug)) return [];
    return [
      { kind: 'empty-family', file, found: slug, expected: `at least one entry in content/errors/${slug}/` },
    ];
  });
}
