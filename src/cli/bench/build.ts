import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeEntries } from './entries.ts';
import { workshop } from './install.ts';
import { runMeasured, type Cost } from './process.ts';
import type { Site } from './sites.ts';

/** One build of one site. */
export interface Build extends Cost {
  /** What the build wrote, in megabytes. */
  readonly output: number;
}

/** What tools leave behind that a second build could use. */
const leftovers = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Returns the folder of a site with so many entries. */
export const folderOf = (site: Site, size: number): string =>
  path.join(workshop, 'sites', `${site.name.toLowerCase().replaceAll(' ', '-')}-${size}`);

/** Writes the project of each site anew with the same entries. */
export async function prepareSites(sites: readonly Site[], size: number): Promise<void> {
  const entries = await makeEntries(size);
  for (const site of sites) {
    await rm(folderOf(site, size), { recursive: true, force: true });
    await site.prepare(folderOf(site, size), entries);
  }
}

/** Builds each site in turn, as many rounds as asked, each from nothing. */
export async function measureBuilds(
  sites: readonly Site[],
  size: number,
  rounds: number,
): Promise<ReadonlyMap<Site, readonly Build[]>> {
  const builds = new Map<Site, Build[]>(sites.map((site) => [site, []]));
  for (let round = 0; round < rounds; round++) {
    for (const site of sites) {
      const build = await buildOnce(site, folderOf(site, size));
      console.error(
        `${site.name}, ${size} entries, ${round + 1}. build: ${build.seconds.toFixed(1)} s, ${build.megabytes.toFixed(0)} MB`,
      );
      builds.get(site)!.push(build);
    }
  }
  return builds;
}

async function buildOnce(site: Site, folder: string): Promise<Build> {
  for (const name of leftovers) await rm(path.join(folder, name), { recursive: true, force: true });
  const costs: Cost[] = [];
  for (const step of site.build) costs.push(await runMeasured(step, folder));
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
    output: (await sizeOf(path.join(folder, 'dist'))) / 1e6,
  };
}

async function sizeOf(folder: string): Promise<number> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Builds the sites of this size once when one of them is not there yet. */
export async function buildMissing(sites: readonly Site[], size: number): Promise<void> {
  if (sites.every((site) => existsSync(path.join(folderOf(site, size), 'dist')))) return;
  await prepareSites(sites, size);
  await measureBuilds(sites, size, 1);
}
