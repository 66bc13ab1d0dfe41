import type { Browser, BrowserContext } from 'playwright';
import type { Served } from './server.ts';
import type { Site } from './sites.ts';
import { openSlowPage, warmServer } from './slow-page.ts';
import { median } from './table.ts';

/** What a search costs from the first touch until the right entry is the first row. */
export interface SearchCost {
  /** Bytes over the network. */
  readonly bytes: number;
  /** Milliseconds; NaN when it was not first within the time allowed. */
  readonly time: number;
}

/** A site with a search. */
type Searched = Site & Required<Pick<Site, 'search' | 'firstRow'>>;

/** How long a reader is waited for, in milliseconds. */
const patience = 20_000;

/** Searches in so many fresh browsers on a slow line, each time once and then, the page opened again, once more. */
export async function measureSearch(
  browser: Browser,
  site: Searched,
  served: Served,
  query: string,
  runs: number,
): Promise<{ cold: SearchCost; warm: SearchCost }> {
  const cold: SearchCost[] = [];
  const warm: SearchCost[] = [];
  await warmServer(browser, async (page) => {
    await page.goto(startOf(site, served), { waitUntil: 'networkidle' });
    await site.search(page, query);
    await page.waitForLoadState('networkidle');
  });
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    cold.push(await searchOnce(context, site, served, query));
    warm.push(await searchOnce(context, site, served, query));
    await context.close();
  }
  const middle = (costs: readonly SearchCost[]): SearchCost => ({
    bytes: median(costs.map(({ bytes }) => bytes)),
    time: costs.some(({ time }) => Number.isNaN(time)) ? Number.NaN : median(costs.map(({ time }) => time)),
  });
  return { cold: middle(cold), warm: middle(warm) };
}

/** The page a reader searches from: another entry. */
const startOf = (site: Site, { origin }: Served): string => `${origin}${site.pathOf('500')}`;

async function searchOnce(
  context: BrowserContext,
  site: Searched,
  served: Served,
  query: string,
): Promise<SearchCost> {
  const page = await openSlowPage(context);
  await page.goto(startOf(site, served), { waitUntil: 'networkidle', timeout: 120_000 });
  served.takeTraffic();
  const right = site.pathOf(query.toLowerCase());
  const found = page.evaluate(waitForRow, { row: site.firstRow, right, patience });
  await site.search(page, query).catch(stillBusy);
  const time = await found;
  const { bytes } = served.takeTraffic();
  await page.close();
  return { bytes, time: time ?? Number.NaN };
}

/** A page that is busy for half a minute cannot be typed into: then nothing is found in it, which is the answer. */
function stillBusy(error: Error): void {
  if (error.name !== 'TimeoutError') throw error;
}

/** Runs in the page: resolves with the time from the first touch to the right first row, or with nothing when it does not come. */
function waitForRow({ row, right, patience }: { row: string; right: string; patience: number }) {
  return new Promise<number | undefined>((done) => {
    let touched = 0;
    addEventListener('pointerdown', () => (touched ||= performance.now()), { capture: true });
    const observer = new MutationObserver(() => {
      const first = document.querySelector(row);
      const address = first?.getAttribute('href') ?? '';
      if (!touched || !first?.checkVisibility() || address.replace(/[#?].*/, '') !== right) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - touched));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => done(undefined), patience);
  });
}
