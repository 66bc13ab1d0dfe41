import type { Page } from 'playwright';
import type { EntrySource } from '../../lib/model.ts';

/** One way to make a site of the same entries. */
export interface Site {
  readonly name: string;
  /** Writes the project into an empty folder. */
  prepare(folder: string, entries: readonly EntrySource[]): Promise<void>;
  /** What Node runs, in the folder, to build into `dist`. */
  readonly build: readonly (readonly string[])[];
  /** The address of an entry. */
  pathOf(slug: string): string;
  /** Types a query into the search of a page, from the first touch on. Left out where there is none. */
  readonly search?: (page: Page, query: string) => Promise<void>;
  /** Finds the first row of its answer. */
  readonly firstRow?: string;
  /** The versions that count, as a sentence. */
  versions(): Promise<string>;
}
