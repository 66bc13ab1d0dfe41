import type { Action, Sign, Verdict } from '../../schemas/entry.ts';
import type { EntrySigns } from '../decode/types.ts';
import { inBoxOrder, type CodeRow, type CodesFile, type CodesPart } from './codes-file.ts';
import { checkEdition, OtherEdition } from './edition.ts';
import type { ColumnFile } from './word-files.ts';

/** One entry as the box knows it. What comes from a file that was not asked for is empty. */
export interface BoxEntry extends EntrySigns {
  readonly action: Action;
  readonly verdict: Verdict;
  /** Set when the code is no longer in use. */
  readonly retired?: true;
  readonly askedAs: readonly string[];
}

/** The files that complete the list of codes, as far as they are needed. */
export interface Columns {
  readonly wordings?: ColumnFile<string>;
  readonly asked?: ColumnFile<string>;
  readonly signs?: ColumnFile<readonly Sign[]>;
}

/** Reads the codes file, or those of its parts that are there, each entry once and in the order of the slugs. Throws OtherEdition when they do not fit together. */
export function readCodes(codes: CodesFile, parts: readonly CodesPart[] = []): BoxEntry[] {
  if (!Array.isArray(codes.entries)) throw new OtherEdition();
  checkEdition(codes.edition, ...parts);
  const rows = new Map<string, CodeRow>();
  for (const row of [codes, ...parts].flatMap(({ entries }) => entries)) rows.set(row[0], row);
  const retired = new Set(codes.retired);
  return inBoxOrder(
    [...rows.values()].map(([code, name, action, verdict, ...aliases]) => {
      const about = {
        action: codes.actions[action]!,
        verdict: codes.verdicts[verdict]!,
        ...(retired.has(code) ? { retired: true as const } : {}),
      };
      return { slug: code.toLowerCase(), code, name, aliases, shownAs: [], signs: [], askedAs: [], ...about };
    }),
  );
}

/** Adds what further files know to all the entries. Throws OtherEdition when a file does not fit. */
export function complete(
  edition: string,
  entries: readonly BoxEntry[],
  { wordings, asked, signs }: Columns,
): BoxEntry[] {
  for (const file of [wordings, asked, signs]) {
    if (file && file.rows?.length !== entries.length) throw new OtherEdition();
    if (file) checkEdition(edition, file);
  }
  return entries.map((entry, index) => ({
    ...entry,
    shownAs: lines(wordings?.rows[index]),
    askedAs: lines(asked?.rows[index]),
    signs: signs?.rows[index] ?? [],
  }));
}

const lines = (row = ''): string[] => (row === '' ? [] : row.split('\n'));
