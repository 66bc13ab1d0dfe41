import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { headersFile, redirectsFile } from '../lib/export/hosting/netlify.ts';
import { redirectPage, redirectsOf, type Redirect } from '../lib/export/redirects.ts';
import { addressBook } from '../lib/address-book.ts';
import type { Catalogue } from '../lib/model.ts';
import { linkModulePath, withBase } from '../lib/paths.ts';
import { formatLost, lostPermalinks } from '../lib/permalinks.ts';
import { formatProblems } from '../lib/problems.ts';
import { projectRoot, readContent } from './content.ts';
import { bundleLinkModule } from './link-module.ts';
import { readPermalinks } from './permalinks-file.ts';
import { writeData } from './write-data.ts';
import { writeOffline } from './write-offline.ts';

/** What Pagefind writes and this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\b.*|wasm\.unknown\.pagefind)$/;

/**
 * Builds the whole site into a folder: checks the content and the addresses ever published, builds the pages, adds
 * data, indexes the text, adds redirects and the link module. `root` is the project’s folder. Throws with every problem.
 */
export async function buildSite(
  outDir: string = path.join(projectRoot, 'dist'),
  root: string = projectRoot,
): Promise<void> {
  const { catalogue, problems } = await readContent(root);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const lost = lostPermalinks(await readPermalinks(root), addressBook(catalogue));
  if (lost.length > 0) throw new Error(formatLost(lost));
  await buildPages(root, outDir);
  // Pagefind is a process of its own. It reads every page it finds, so redirects come after it.
  await Promise.all([indexText(outDir), writeBeside(catalogue, outDir)]);
  await writeRedirects(catalogue, outDir);
}

/** Builds the pages in a process of its own: what it kept of the site before, and its memory, would stay here. */
async function buildPages(root: string, outDir: string): Promise<void> {
  const program = fileURLToPath(new URL('./build-pages.ts', import.meta.url));
  const [status] = await once(fork(program, [root, outDir], { execArgv: [] }), 'close');
  if (status !== 0) throw new Error('The pages could not be built. The reason stands above.');
}

async function writeBeside(catalogue: Catalogue, outDir: string): Promise<void> {
  await writeData(catalogue, outDir);
  await writeFile(path.join(outDir, linkModulePath), await bundleLinkModule());
  await writeRules(catalogue, outDir);
  await writeOffline(catalogue, outDir);
}

/** A file system that does not tell upper from lower case answers upper-case addresses by itself; there the entry must not be overwritten. */
async function writeRedirects(catalogue: Catalogue, outDir: string): Promise<void> {
  const base = process.env['BASE_PATH'] || '/';
  const redirects = redirectsOf(catalogue);
  for (let at = 0; at < redirects.length; at += 100) {
    const few = redirects.slice(at, at + 100);
    await Promise.all(few.map((redirect) => writeRedirect(redirect, base, outDir)));
  }
}

/** Hosts that know these files obey them; others never send what nobody asks for. */
async function writeRules(catalogue: Catalogue, outDir: string): Promise<void> {
  const base = process.env['BASE_PATH'] || '/';
  await writeFile(path.join(outDir, '_headers'), headersFile(base));
  await writeFile(path.join(outDir, '_redirects'), redirectsFile(base, redirectsOf(catalogue)));
}

async function writeRedirect({ from, to }: Redirect, base: string, outDir: string): Promise<void> {
  const file = path.join(outDir, from, 'index.html');
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  const script = withBase(base, '/redirect.js');
  await writeFile(file, redirectPage(withBase(base, to), script, process.env['SITE_URL']));
}

async function indexText(outDir: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir });
  const made = await index.getFiles();
  await pagefind.close();
  const failures = [...added.errors, ...made.errors];
  if (failures.length > 0 || added.page_count === 0)
    throw new Error(`Pagefind: ${failures.join('; ') || 'no page was indexed'}`);
  for (const { path: name, content } of made.files) {
    if (unused.test(name)) continue;
    const file = path.join(outDir, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
