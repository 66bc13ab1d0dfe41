import type { Action, Verdict } from '../../schemas/entry.ts';
import type { Catalogue, Entry } from '../model.ts';
import { editionOf } from './edition.ts';

/** One row: code, name, position of its action, position of its verdict, aliases. */
export type CodeRow = readonly [
  code: string,
  name: string,
  action: number,
  verdict: number,
  ...aliases: string[],
];

/** The codes file: what the box needs to answer a code, and no more. In the order of the slugs. */
export interface CodesFile {
  readonly edition: string;
  readonly actions: readonly Action[];
  readonly verdicts: readonly Verdict[];
  /** Empty when the list is so long that it is in parts. */
  readonly entries: readonly CodeRow[];
  /** The codes that are no longer in use, when there are any. */
  readonly retired?: readonly string[];
  /** The first code or alias, in lower case, of each part. */
  readonly parts?: readonly string[];
}

/** One part of a long list: every entry of which the code or an alias lies between the first of this part and that of the next. */
export interface CodesPart {
  readonly edition: string;
  readonly entries: readonly CodeRow[];
}

/** How long the JSON of a part may be, in characters: about 7.5 kB once it is compressed. */
const longestPart = 25_000;

/** Puts entries into the order that all files behind the box share: by slug. */
export const inBoxOrder = <T extends { readonly slug: string }>(entries: readonly T[]): T[] =>
  [...entries].sort((one, other) => (one.slug < other.slug ? -1 : 1));

interface Written {
  readonly file: CodesFile;
  readonly parts: readonly CodesPart[];
}

const written = new WeakMap<Catalogue, Written>();

/** Writes the codes file, and its parts when there are any. The work is done once for each catalogue. */
export function codesFiles(catalogue: Catalogue): Written {
  let files = written.get(catalogue);
  if (!files) {
    files = write(catalogue);
    written.set(catalogue, files);
  }
  return files;
}

function write(catalogue: Catalogue): Written {
  const entries = inBoxOrder(catalogue.entries);
  const edition = editionOf(catalogue);
  const actions = [...new Set(entries.map(({ action }) => action))].sort();
  const verdicts = [...new Set(entries.map(({ retry }) => retry.verdict))].sort();
  const rows = new Map(
    entries.map((entry): [Entry, CodeRow] => {
      const { code, name, action, retry, aliases } = entry;
      return [entry, [code, name, actions.indexOf(action), verdicts.indexOf(retry.verdict), ...aliases]];
    }),
  );
  const retired = entries.filter((entry) => entry.retired).map(({ code }) => code);
  const marks = retired.length > 0 ? { retired } : {};
  const whole = { edition, actions, verdicts, ...marks, entries: [...rows.values()] };
  if (JSON.stringify(whole.entries).length <= longestPart) return { file: whole, parts: [] };
  const cut = cutIntoParts(entries, rows);
  return {
    file: { ...whole, entries: [], parts: cut.map(({ first }) => first) },
    parts: cut.map(({ found }) => ({ edition, entries: [...found] })),
  };
}

function cutIntoParts(
  entries: readonly Entry[],
  rows: ReadonlyMap<Entry, CodeRow>,
): { first: string; found: Set<CodeRow> }[] {
  const keys = entries
    .flatMap((entry) =>
      [entry.slug, ...entry.aliases].map((name) => [name.toLowerCase(), rows.get(entry)!] as const),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const parts: { first: string; found: Set<CodeRow> }[] = [];
  let length = Infinity;
  for (const [key, row] of keys) {
    const part = parts.at(-1);
    if (part?.found.has(row)) continue;
    length += JSON.stringify(row).length + 1;
    if (!part || length > longestPart) {
      parts.push({ first: key, found: new Set([row]) });
      length = JSON.stringify(row).length;
    } else part.found.add(row);
  }
  return parts;
}

/**
 * Returns which parts may answer a query by a code or alias in it, or by the beginning of one: their numbers in order,
 * eight at most. `parts` is what the codes file says of them.
 */
export function partsFor(query: string, parts: readonly string[]): number[] {
  const asked = query.slice(0, 300).toLowerCase();
  const words = asked.match(/[\p{L}\p{N}][\p{L}\p{N}_./:-]*/gu) ?? [];
  const tokens = new Set([
    ...words,
    ...words.flatMap((word) => word.split(/[./:-]/)),
    ...(asked.match(/\d{3,}/g) ?? []),
  ]);
  const wanted = new Set<number>();
  for (const token of tokens) {
    if (!token) continue;
    const from = Math.max(
      0,
      parts.findLastIndex((first) => first <= token),
    );
    for (let at = from; at < parts.length && (at === from || parts[at]!.startsWith(token)); at++)
      wanted.add(at);
  }
  return [...wanted].slice(0, 8).sort((one, other) => one - other);
}
