import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { redirectPage, redirectsOf } from '../lib/export/redirects.ts';
import type { Catalogue } from '../lib/model.ts';
import { withBase } from '../lib/paths.ts';
import { formatProblems } from '../lib/problems.ts';
import { projectRoot, readContent } from './content.ts';

/** What Pagefind writes and this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\b.*|wasm\.unknown\.pagefind)$/;

/** Builds the whole site into a folder: checks the content, builds the pages, adds the redirects, indexes the text. Throws with every problem. */
export async function buildSite(outDir: string = path.join(projectRoot, 'dist')): Promise<void> {
  const { catalogue, problems } = await readContent();
  if (problems.length > 0) throw new Error(formatProblems(problems));
  await build({ root: projectRoot, outDir, logLevel: 'warn' });
  await writeRedirects(catalogue, outDir);
  await indexText(outDir);
}

/** A file system that does not tell upper from lower case answers upper-case addresses by itself; there the entry must not be overwritten. */
async function writeRedirects(catalogue: Catalogue, outDir: string): Promise<void> {
  const base = process.env['BASE_PATH'] || '/';
  for (const { from, to } of redirectsOf(catalogue)) {
    const file = path.join(outDir, from, 'index.html');
    if (existsSync(file)) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      redirectPage(withBase(base, to), withBase(base, '/redirect.js'), process.env['SITE_URL']),
    );
  }
}

async function indexText(outDir: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir });
  const outputPath = path.join(outDir, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0 || added.page_count === 0)
    throw new Error(`Pagefind: ${failures.join('; ') || 'no page was indexed'}`);
  const names = await readdir(outputPath);
  await Promise.all(names.filter((name) => unused.test(name)).map((name) => rm(path.join(outputPath, name))));
}
