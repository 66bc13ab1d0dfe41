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
  /** Of a list so long that it is in parts only the HTTP statuses, since they are asked for most. */
  readonly entries: readonly CodeRow[];
  /** The codes that are no longer in use, when there are any. */
  readonly retired?: readonly string[];
  /** The first code or alias, in lower case, of each part. */
  readonly parts?: readonly string[];
}

/** One part of a long list: every entry not in the codes file of which the code or an alias lies between the first of this part and that of the next. */
export interface CodesPart {
  readonly edition: string;
  readonly entries: readonly CodeRow[];
}

/** How long the JSON of the rows of each file may be, in characters. Compressed they are less than a third. */
const longest = { whole: 25_000, statuses: 14_000, part: 8000 };

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
  const file = { edition, actions, verdicts, ...marks, entries: [...rows.values()] };
  if (JSON.stringify(file.entries).length <= longest.whole) return { file, parts: [] };
  const statuses = firstStatuses(rows);
  const cut = cutIntoParts(
    entries.filter((entry) => !statuses.has(entry)),
    rows,
  );
  return {
    file: { ...file, entries: [...statuses.values()], parts: cut.map(({ first }) => first) },
    parts: cut.map(({ found }) => ({ edition, entries: [...found] })),
  };
}

/** Takes so many HTTP statuses, the lowest first, as the codes file has room for. */
function firstStatuses(rows: ReadonlyMap<Entry, CodeRow>): Map<Entry, CodeRow> {
  let length = 0;
  return new Map(
    [...rows].filter(([{ code }, row]) => {
      if (!/^\d{3}$/.test(code)) return false;
      length += JSON.stringify(row).length + 1;
      return length < longest.statuses;
    }),
  );
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
    if (!part || length > longest.part) {
      parts.push({ first: key, found: new Set([row]) });
      length = JSON.stringify(row).length;
    } else part.found.add(row);
  }
  return parts;
}
