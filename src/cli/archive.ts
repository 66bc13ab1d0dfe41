import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { placeholder } from '../lib/export/relative.ts';
import { archiveOf } from './archive-site.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './content.ts';
import { run } from './run.ts';

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { version } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  const name = `possible-errors-${version}`;
  const [target = path.join(projectRoot, `${name}.zip`), ...others] = positionals;
  if (others.length > 0) throw new Error('Usage: npm run archive [-- FILE]');
  const built = await mkdtemp(path.join(tmpdir(), 'possible-errors-archive-'));
  try {
    // It may lie anywhere, so it has no address of its own, and no worker, which serves one place only.
    Object.assign(process.env, { BASE_PATH: placeholder, SITE_URL: '', OFFLINE: 'off' });
    await buildSite(built);
    const bytes = await archiveOf(built, name);
    await writeFile(target, bytes);
    console.log(`Wrote ${target}, ${(bytes.length / 1e6).toFixed(1)} MB.`);
  } finally {
    await rm(built, { recursive: true });
  }
});
