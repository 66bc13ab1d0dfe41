import type { Sign } from '../../schemas/entry.ts';
import type { Catalogue, Entry } from '../model.ts';
import { inBoxOrder } from './codes-file.ts';
import { editionOf } from './edition.ts';

/** One thing that is known of every entry, in the order of the codes file. */
export interface ColumnFile<T> {
  readonly edition: string;
  readonly rows: readonly T[];
}

const column = <T>(catalogue: Catalogue, cell: (entry: Entry) => T): ColumnFile<T> => ({
  edition: editionOf(catalogue),
  rows: inBoxOrder(catalogue.entries).map(cell),
});

/** Writes the wordings under which tools show each code, one a line: for words and for logs. */
export const wordingsFile = (catalogue: Catalogue): ColumnFile<string> =>
  column(catalogue, ({ shownAs }) => shownAs.join('\n'));

/** Writes how people ask for each code in their own words, one a line: for words. */
export const askedFile = (catalogue: Catalogue): ColumnFile<string> =>
  column(catalogue, ({ askedAs }) => askedAs.join('\n'));

/** Writes the summary of each entry: for rows that are shown. */
export const summariesFile = (catalogue: Catalogue): ColumnFile<string> =>
  column(catalogue, ({ summary }) => summary);

/** Writes the signs of each entry, without their notes to authors: for logs. */
export const signsFile = (catalogue: Catalogue): ColumnFile<readonly Sign[]> =>
  column(catalogue, ({ signs }) => signs.map(withoutNote));

/** Leaves out what only authors read. */
export const withoutNote = ({ note: _, ...recognised }: Sign): Omit<Sign, 'note'> => recognised;
