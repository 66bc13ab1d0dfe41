import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../lib/problems.ts';

/** What stands in `content/` beside files whose name begins with `_` or `.`. */
const parts = ['errors', 'guides', 'platforms', 'services', 'families.yaml', 'permalinks.txt'];

/** Finds what stands in `content/` and belongs elsewhere, such as a folder whose name has a slip; adds it to the problems. */
export async function checkParts(root: string, problems: Problem[]): Promise<void> {
  const folder = path.join(root, 'content');
  const items = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  for (const item of items.filter(({ name }) => !/^[._]/.test(name))) {
    const file = `content/${item.name}`;
    if (!parts.includes(item.name)) {
      const expected = `only ${parts.join(', ')}`;
      const near = nearest(item.name, parts);
      problems.push({ kind: 'wrong-file', file, found: file, expected, nearest: near });
    } else if (item.isFile() && !item.name.includes('.')) {
      problems.push({ kind: 'no-folder', file, found: 'a file', expected: 'a folder of files' });
    }
  }
}
