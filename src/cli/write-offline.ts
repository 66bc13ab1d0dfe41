import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { excerptOf } from '../lib/export/excerpt.ts';
import type { Catalogue } from '../lib/model.ts';
import { isOfflineOn, type KeptFiles } from '../lib/offline.ts';
import { entryPath, goPath, offlineEntriesPath, offlinePath, withBase, workerPath } from '../lib/paths.ts';

/** Besides the scripts and the lists behind the box: the pages from which everything can be reached. */
const pages = ['/', '/favicon.svg', goPath, offlinePath, offlineEntriesPath];

/** Writes the entries in short, and tells the worker of a built site which files to keep. Does nothing where `OFFLINE` is off. */
export async function writeOffline({ entries }: Catalogue, outDir: string): Promise<void> {
  if (!isOfflineOn(process.env['OFFLINE'])) return;
  const excerpts: Record<string, string> = {};
  for (const { slug } of entries)
    excerpts[slug] = excerptOf(await readFile(fileOf(outDir, entryPath(slug)), 'utf8'));
  await writeFile(fileOf(outDir, offlineEntriesPath), JSON.stringify(excerpts));
  const files = await keptFiles(outDir);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const worker = fileOf(outDir, workerPath);
  const list: KeptFiles = { version, files };
  await writeFile(worker, `self.kept=${JSON.stringify(list)};\n${await readFile(worker, 'utf8')}`);
}

async function keptFiles(outDir: string): Promise<KeptFiles['files']> {
  const scripts = await namesIn(outDir, '/_astro');
  const lists = await namesIn(outDir, '/find');
  const addresses = [
    ...pages,
    ...scripts.filter((name) => !name.includes('/service-worker')),
    ...lists.filter((name) => !name.startsWith(ofOneService)),
  ];
  const rows = addresses.map(async (address) => {
    const bytes = await readFile(fileOf(outDir, address));
    const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    return [withBase(process.env['BASE_PATH'] || '/', address), integrity];
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** What a log may say of one service’s variants alone: many small files, and without them the entry is found all the same. */
const ofOneService = '/find/services/';

/** Lists the scripts and lists below a folder of the site, as addresses. */
async function namesIn(outDir: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(outDir, folder), { recursive: true });
  return names
    .filter((name) => /\.js(?:on)?$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}

const fileOf = (outDir: string, address: string): string =>
  path.join(outDir, address.endsWith('/') ? `${address}index.html` : address);
