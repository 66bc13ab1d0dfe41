import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../browser.ts';
import { bareSite } from './bare-site.ts';
import { buildMissing, folderOf, measureBuilds, prepareSites, type Build } from './build.ts';
import { measurePage } from './page.ts';
import { ownSite } from './own-site.ts';
import { measureSearch } from './search.ts';
import { serveFolder, type Served } from './server.ts';
import type { Site } from './sites.ts';
import { starlightSite } from './starlight-site.ts';
import { median, printTable, type Cell } from './table.ts';

/** What is compared; ours is the first. */
const sites = [ownSite, bareSite, starlightSite] as const;

/** Prints with what the sites are built, and where. */
export async function printVersions(): Promise<void> {
  for (const site of sites) console.log(`${site.name}: ${await site.versions()}`);
  console.log(
    `Node ${process.versions.node} on ${process.platform}, ${navigator.hardwareConcurrency} cores\n`,
  );
}

/** Builds the sites with so many entries each, in turn, and prints what that costs. */
export async function compareBuilds(size: number, runs: number): Promise<void> {
  await prepareSites(sites, size);
  const builds = await measureBuilds(sites, size, runs);
  const own = builds.get(ownSite)!;
  const of = (list: readonly Build[], key: keyof Build) => median(list.map((build) => build[key]));
  console.log(`\nClean build of ${size} entries, medians of ${runs}\n`);
  printTable([
    ['site', 'seconds', 'ms an entry', 'memory MB', 'output MB', 'ours is … times its time', '… its memory'],
    ...[...builds].map(([site, list]) => [
      site.name,
      of(list, 'seconds'),
      (of(list, 'seconds') / size) * 1000,
      of(list, 'megabytes'),
      of(list, 'output'),
      of(own, 'seconds') / of(list, 'seconds'),
      of(own, 'megabytes') / of(list, 'megabytes'),
    ]),
  ]);
}

/** Opens the same entry of each site on a slow phone, and prints what that costs. */
export async function comparePages(size: number, runs: number): Promise<void> {
  const rows = await onEachSite(sites, size, async (site, served, browser) => {
    const cost = await measurePage(browser, served, site.pathOf('429'), runs);
    return [site.name, ...Object.values(cost)];
  });
  console.log(
    `\nThe page of 429 among ${size} entries, slow 4G, processor 4 times slower, medians of ${runs}\n`,
  );
  printTable([
    ['site', 'bytes', 'requests', 'script bytes', 'first paint ms', 'largest paint ms', 'layout shift'],
    ...rows,
  ]);
}

/** Searches for a code on each site that has a search, and prints what that costs. */
export async function compareSearches(size: number, runs: number): Promise<void> {
  const rows = await onEachSite(sites, size, async (site, served, browser) => {
    const { search, firstRow } = site;
    if (!search || !firstRow) return [];
    const { cold, warm } = await measureSearch(browser, { ...site, search, firstRow }, served, '429', runs);
    return [site.name, cold.time, cold.bytes, warm.time, warm.bytes];
  });
  console.log(
    `\nFrom the first touch until 429 is the first row, among ${size} entries, slow 4G, medians of ${runs}\n`,
  );
  printTable([
    ['site', 'cold ms', 'cold bytes', 'warm ms', 'warm bytes'],
    ...rows.filter((row) => row.length > 0),
  ]);
}

async function onEachSite(
  all: readonly Site[],
  size: number,
  measure: (site: Site, served: Served, browser: Browser) => Promise<Cell[]>,
): Promise<Cell[][]> {
  await buildMissing(all, size);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const rows: Cell[][] = [];
  try {
    for (const site of all) {
      const served = await serveFolder(path.join(folderOf(site, size), 'dist'));
      rows.push(await measure(site, served, browser).finally(served.stop));
    }
  } finally {
    await browser.close();
  }
  return rows;
}
