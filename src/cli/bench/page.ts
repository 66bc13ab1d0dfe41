import type { Browser } from 'playwright';
import type { Served, Traffic } from './server.ts';
import { openSlowPage, warmServer } from './slow-page.ts';
import { median } from './table.ts';

/** What a page costs a reader before he acts: bytes and requests, and milliseconds until it is painted. */
export interface PageCost extends Traffic {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
}

declare global {
  /** Filled by the script that runs before each page. */
  var painted: { first: number; largest: number; shift: number };
}

/** Opens a page in so many fresh browsers on a slow line, and returns the median of each figure. */
export async function measurePage(
  browser: Browser,
  served: Served,
  path: string,
  runs: number,
): Promise<PageCost> {
  const address = `${served.origin}${path}`;
  await warmServer(browser, async (page) => void (await page.goto(address, { waitUntil: 'networkidle' })));
  const costs: PageCost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await measureOnce(browser, served, address));
  const middle = (key: keyof PageCost) => median(costs.map((cost) => cost[key]));
  return {
    bytes: middle('bytes'),
    requests: middle('requests'),
    scriptBytes: middle('scriptBytes'),
    firstPaint: middle('firstPaint'),
    largestPaint: middle('largestPaint'),
    layoutShift: middle('layoutShift'),
  };
}

async function measureOnce(browser: Browser, served: Served, address: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(watchPaint);
  const page = await openSlowPage(context);
  served.takeTraffic();
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const { first, largest, shift } = await page.evaluate(() => globalThis.painted);
  const cost = { ...served.takeTraffic(), firstPaint: first, largestPaint: largest, layoutShift: shift };
  await context.close();
  return cost;
}

/** Runs in the page. */
function watchPaint(): void {
  const painted = { first: Number.NaN, largest: Number.NaN, shift: 0 };
  globalThis.painted = painted;
  const watch = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntriesByType(type).forEach(see)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (painted.largest = startTime));
  watch('layout-shift', (entry) => (painted.shift += (entry as PerformanceEntry & { value: number }).value));
}
