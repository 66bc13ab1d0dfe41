import type { EntryData, Sign } from '../schemas/entry.ts';
import type { EntrySource } from './model.ts';
import { slowPattern } from './decode/pattern.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { slugOf } from './slug.ts';

/** Finds what is wrong between entries: aliases that clash, related codes that do not exist; and patterns that could be slow. */
export function checkLinks(entries: readonly EntrySource[]): Problem[] {
  const fileOf = new Map(entries.map(({ file, data }) => [slugOf(data.code), file]));
  const bySlug = new Map(entries.map(({ data }) => [slugOf(data.code), data]));
  return [
    ...checkAliases(entries, fileOf),
    ...entries.flatMap((entry) => [
      ...checkRelated(entry, fileOf),
      ...checkReplacement(entry, fileOf),
      ...checkRetired(entry, bySlug),
      ...checkPatterns(entry),
    ]),
  ];
}

function checkAliases(entries: readonly EntrySource[], fileOf: ReadonlyMap<string, string>): Problem[] {
  const taken = new Map<string, string>();
  return entries.flatMap(({ file, data }) =>
    (data.aliases ?? []).flatMap((alias, index): Problem[] => {
      const slug = slugOf(alias);
      const place = { file, at: `aliases.${index}`, found: alias };
      if (slug === slugOf(data.code))
        return [{ ...place, kind: 'alias-is-self', expected: 'another name than the code' }];
      const owner = fileOf.get(slug);
      if (owner)
        return [
          { ...place, kind: 'alias-is-slug', expected: `a name that is no code: ${owner} is that entry` },
        ];
      const other = taken.get(slug);
      taken.set(slug, other ?? file);
      return other === undefined
        ? []
        : [{ ...place, kind: 'duplicate-alias', expected: `a name of its own: ${other} has this one` }];
    }),
  );
}

const nearestOther = (code: string, { data }: EntrySource, fileOf: ReadonlyMap<string, string>) =>
  nearest(
    code,
    [...fileOf.keys()].filter((slug) => slug !== slugOf(data.code)),
  );

function checkRelated(entry: EntrySource, fileOf: ReadonlyMap<string, string>): Problem[] {
  const { file, data } = entry;
  const seen = new Set<string>();
  return (data.related ?? []).flatMap((item, index): Problem[] => {
    const code = typeof item === 'string' ? item : item.code;
    const slug = slugOf(code);
    const place = { file, at: `related.${index}`, found: code };
    if (slug === slugOf(data.code))
      return [{ ...place, kind: 'related-self', expected: 'the code of another entry' }];
    if (seen.has(slug)) return [{ ...place, kind: 'duplicate-related', expected: 'each code once' }];
    seen.add(slug);
    if (fileOf.has(slug)) return [];
    return [
      {
        ...place,
        kind: 'unknown-related',
        expected: 'the code of an entry that exists',
        nearest: nearestOther(slug, entry, fileOf),
      },
    ];
  });
}

function checkReplacement(entry: EntrySource, fileOf: ReadonlyMap<string, string>): Problem[] {
  const { file, data } = entry;
  const code = data.retired?.replacedBy;
  if (code === undefined || (fileOf.has(slugOf(code)) && slugOf(code) !== slugOf(data.code))) return [];
  const expected = 'the code of another entry that exists';
  return [
    {
      kind: 'unknown-replacement',
      file,
      at: 'retired.replacedBy',
      found: code,
      expected,
      nearest: nearestOther(code, entry, fileOf),
    },
  ];
}

/** A chain of retired entries would send readers from page to page, or in a circle. */
function checkRetired({ file, data }: EntrySource, bySlug: ReadonlyMap<string, EntryData>): Problem[] {
  const code = data.retired?.replacedBy ?? '';
  const next = bySlug.get(slugOf(code));
  if (!next?.retired || slugOf(code) === slugOf(data.code)) return [];
  const last = next.retired.replacedBy;
  return [
    {
      kind: 'retired-replacement',
      file,
      at: 'retired.replacedBy',
      found: code,
      expected: 'the code of an entry that is in use',
      nearest: last && slugOf(last) !== slugOf(data.code) ? last : undefined,
    },
  ];
}

const checkPatterns = ({ file, data }: EntrySource): Problem[] =>
  (data.signs ?? []).flatMap((sign, index) => checkPattern(sign, file, `signs.${index}.pattern`));

/** Finds a sign whose pattern is slow or not valid; `at` is where the pattern stands. */
export function checkPattern({ pattern }: Sign, file: string, at: string): Problem[] {
  const reason = pattern === undefined ? null : slowPattern(pattern);
  if (pattern === undefined || reason === null) return [];
  const expected =
    'a valid pattern that repeats single characters or classes, each with a limit, as \\d{1,4} does';
  return [{ kind: 'slow-pattern', file, at, found: `${pattern}, which ${reason}`, expected }];
}
