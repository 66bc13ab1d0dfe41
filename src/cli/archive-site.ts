import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { distinctNames, relativeAddresses } from '../lib/export/relative.ts';

/** What only a server with the site at its root can use. */
const forServers = /^(?:_headers|_redirects|sw\.js|offline\/.*|_astro\/service-worker.*)$/;

const text = /\.(?:html|js|json|md|svg|txt|webmanifest|xml)$/;

/**
 * Packs a site that was built with the placeholder as its base path: a ZIP file with one folder of the given name, in
 * which every address is relative. The same site gives the same bytes. Throws when an address cannot be made relative.
 */
export async function archiveOf(built: string, folder: string): Promise<Uint8Array> {
  const items = await readdir(built, { recursive: true, withFileTypes: true });
  const names = items
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) =>
      path.relative(built, path.join(parentPath, name)).split(path.sep).join('/'),
    );
  const files: Zippable = {};
  for (const name of distinctNames(names).filter((name) => !forServers.test(name))) {
    const bytes = await readFile(path.join(built, name));
    files[`${folder}/${name}`] = text.test(name) ? strToU8(relativeAddresses(name, strFromU8(bytes))) : bytes;
  }
  // The first day a ZIP file can name, in any time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
