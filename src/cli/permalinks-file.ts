import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileIn = (root: string): string => path.join(root, 'content/permalinks.txt');

/** Reads every address ever published below a project’s folder; there are none without the file. */
export async function readPermalinks(root: string): Promise<string[]> {
  if (!existsSync(fileIn(root))) return [];
  return (await readFile(fileIn(root), 'utf8')).split(/\r?\n/).filter(Boolean);
}

/** Adds addresses to those published, and returns how many are new. None is ever taken out. */
export async function addPermalinks(root: string, addresses: readonly string[]): Promise<number> {
  const known = await readPermalinks(root);
  const all = new Set([...known, ...addresses]);
  await writeFile(fileIn(root), `${[...all].sort().join('\n')}\n`);
  return all.size - known.length;
}
