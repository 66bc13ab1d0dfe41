/** What the worker keeps of one build, written into the worker’s own file after the build. */
export interface KeptFiles {
  /** Changes when one of the files does. */
  readonly version: string;
  /** The integrity of each file (`sha256-…`), by its path with the base path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Reads the switch `OFFLINE`: on, unless it says `off`. Throws on anything else. */
export function isOfflineOn(value: string | undefined): boolean {
  if (!value || value === 'on') return true;
  if (value === 'off') return false;
  throw new Error(`OFFLINE is “${value}”. It can be “on” (as when it is not set) or “off”.`);
}

/** How the names of all caches of a site begin. Another site may live below another path of the same host. */
export const cachePrefix = (home: string): string => `possible-errors ${home} `;

/** The cache with the files of one build. */
export const filesCache = (home: string, version: string): string => `${cachePrefix(home)}files ${version}`;

/** The cache with the pages read while one build was there. */
export const pagesCache = (home: string, version: string): string => `${cachePrefix(home)}pages ${version}`;

/** Tells whether a cache of a site holds pages. */
export const holdsPages = (home: string, cache: string): boolean =>
  cache.startsWith(`${cachePrefix(home)}pages `);

/**
 * Returns which caches of a site are of no use to a build, from the names in the order of their making. The files of the
 * build before stay: a page of it may still be open and ask for its scripts.
 */
export function outdatedCaches(home: string, version: string, names: readonly string[]): string[] {
  const others = names
    .filter((name) => name.startsWith(cachePrefix(home)))
    .filter((name) => name !== filesCache(home, version) && name !== pagesCache(home, version));
  const before = others.findLast((name) => !holdsPages(home, name));
  return others.filter((name) => name !== before);
}

/** Tells whether the name of a file changes with its bytes, so that a kept copy is never out of date. */
export const isHashed = (path: string): boolean => path.includes('/_astro/');

/** Returns under which address a file is kept: two builds’ versions of one file beside each other. */
export const fileKey = (path: string, integrity: string): string =>
  isHashed(path) ? path : `${path}?${integrity}`;

/** Returns under which address a page is kept: without query and fragment, in which a reader’s log may stand. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
