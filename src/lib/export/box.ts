import type { Action, Sign, Verdict } from '../../schemas/entry.ts';
import type { Catalogue } from '../model.ts';
import type { EntrySigns } from '../decode/types.ts';

/** One row of the codes file: code, name, position of its action, position of its verdict, aliases. */
type CodeRow = readonly [code: string, name: string, action: number, verdict: number, ...aliases: string[]];

/** The codes file: what the box needs to answer a code, and no more. */
export interface CodesFile {
  /** Changes when a reader of the file has to change. */
  readonly format: 1;
  readonly actions: readonly Action[];
  readonly verdicts: readonly Verdict[];
  readonly entries: readonly CodeRow[];
}

type WordsRow = readonly [
  summary: string,
  shownAs: readonly string[],
  signs: readonly Sign[],
  askedAs: readonly string[],
];

/** The words file: in the order of the codes file, summary, wordings, signs (without their notes to authors) and ways of asking of each entry. */
export interface WordsFile {
  readonly format: 1;
  readonly entries: readonly WordsRow[];
}

/** One entry as the box knows it. */
export interface BoxEntry extends EntrySigns {
  readonly action: Action;
  readonly verdict: Verdict;
  /** Empty until the words are there. */
  readonly summary: string;
  readonly askedAs: readonly string[];
}

/** Writes the codes file. */
export function codesFile({ entries }: Catalogue): CodesFile {
  const actions = [...new Set(entries.map(({ action }) => action))].sort();
  const verdicts = [...new Set(entries.map(({ retry }) => retry.verdict))].sort();
  const rows = entries.map(({ code, name, action, retry, aliases }): CodeRow => [
    code,
    name,
    actions.indexOf(action),
    verdicts.indexOf(retry.verdict),
    ...aliases,
  ]);
  return { format: 1, actions, verdicts, entries: rows };
}

/** Writes the words file. */
export function wordsFile({ entries }: Catalogue): WordsFile {
  return {
    format: 1,
    entries: entries.map(({ summary, shownAs, signs, askedAs }) => [
      summary,
      shownAs,
      signs.map(withoutNote),
      askedAs,
    ]),
  };
}

/** Reads both files, the second when it is there. Throws when one is not of this format, or the two do not fit together. */
export function readBox(codes: CodesFile, words?: WordsFile): BoxEntry[] {
  if (
    codes.format !== 1 ||
    (words && (words.format !== 1 || words.entries.length !== codes.entries.length))
  ) {
    throw new Error('The lists behind the box are of another version than this page.');
  }
  return codes.entries.map(([code, name, action, verdict, ...aliases], index) => {
    const [summary = '', shownAs = [], signs = [], askedAs = []] = words?.entries[index] ?? [];
    const about = { action: codes.actions[action]!, verdict: codes.verdicts[verdict]! };
    return { slug: code.toLowerCase(), code, name, aliases, summary, shownAs, signs, askedAs, ...about };
  });
}

/** Leaves out what only authors read. */
export const withoutNote = ({ note: _, ...recognised }: Sign): Omit<Sign, 'note'> => recognised;
