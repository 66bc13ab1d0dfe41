import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = /\.(?:html|css|js|json|md|svg|txt|webmanifest|xml)$/;

/** Below this many bytes, compression saves no packet on the way. */
const worthwhile = 1024;

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Writes a `.br` and a `.gz` beside each text file of a built site, for servers that send files as they are, and returns
 * how many files it compressed. Throws when nothing has been built.
 */
export async function compressSite(folder: string): Promise<number> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  const names = (await readdir(folder, { recursive: true })).filter((name) => text.test(name)).values();
  let count = 0;
  const work = async () => {
    for (const name of names) if (await compress(path.join(folder, name))) count += 1;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

async function compress(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < worthwhile) return false;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await brotli(bytes, { params }));
  await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
  return true;
}
