import { readBox, type BoxEntry, type CodesFile, type WordsFile } from '../lib/export/box.ts';

/** Fetches a JSON file of the site. Rejects when there is none, so that no error page is taken for it. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Fetches both lists behind the box at once. Rejects when one is missing or of another version. */
export async function fetchEntries(codes: string, words: string): Promise<BoxEntry[]> {
  const [codesFile, wordsFile] = await Promise.all([fetchJson(codes), fetchJson(words)]);
  return readBox(codesFile as CodesFile, wordsFile as WordsFile);
}
