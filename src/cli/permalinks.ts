import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from './build-site.ts';
import { projectRoot } from './content.ts';
import { permalinksOf, readPublished } from './published.ts';
import { run } from './run.ts';

const file = path.join(projectRoot, 'content/permalinks.txt');

await run(async () => {
  const dist = path.join(projectRoot, 'dist');
  await buildSite(dist);
  const known = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter(Boolean) : [];
  const now = permalinksOf(await readPublished(dist));
  const added = now.filter((link) => !known.includes(link));
  await writeFile(file, `${[...new Set([...known, ...added])].sort().join('\n')}\n`);
  console.log(
    `${added.length} new permalinks, ${known.length + added.length} in all, in content/permalinks.txt.`,
  );
});
