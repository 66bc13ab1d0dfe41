import type { Page } from 'playwright/test';
import { ChangingSite } from './changing-site.ts';
import { box, expect, rows, test as base } from './site.ts';

const test = base.extend<{ site: ChangingSite }>({
  site: async ({}, use) => {
    const site = await ChangingSite.start();
    await use(site);
    site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});
test.use({
  serviceWorkers: 'allow',
  expected: /status of (?:404|503)|ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
});

/** Visits a page once, and waits until the worker has what it keeps. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.register(document.documentElement.dataset['worker']!));
  await isKept(page);
}

/** Waits until a worker serves the page, and the page itself is kept. */
const isKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { controller } = navigator.serviceWorker;
        return controller?.state === 'activated' && (await caches.match(location.pathname)) !== undefined;
      }),
    )
    .toBe(true);

/** Everything the worker keeps: addresses and texts. */
const keptTexts = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return texts;
  });

test('who stays on a page for a few seconds gets the worker', async ({ page, site }) => {
  await page.goto('/errors/429/');
  await isKept(page);
  const kept = await keptTexts(page);
  expect(kept).toContain(`${site.address}/errors/429/`);
  expect(kept.find((text) => text.startsWith(`${site.address}/offline/entries.json?`))).toBeTruthy();
});

test('who saves data gets none', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  );
  await page.goto('/errors/429/');
  await page.waitForTimeout(4000);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  expect(site.asked.filter((address) => address.startsWith('/sw.js'))).toEqual([]);
});

test.describe('without a network, after one visit', () => {
  test.beforeEach(async ({ page, context }) => {
    await visit(page, '/errors/429/');
    await context.setOffline(true);
  });

  test('the page that was open opens in full', async ({ page }) => {
    await page.reload();
    await expect(page.locator('h1')).toContainText('429');
    await expect(page.locator('#example')).toBeVisible();
  });

  test('an entry that was never opened says what it means and what to do', async ({ page }) => {
    await page.goto('/errors/econnreset/');
    await expect(page.locator('h1')).toContainText('ECONNRESET');
    await expect(page.getByText('There is no network right now')).toBeVisible();
    await expect(page.locator('#what-it-means')).toBeVisible();
    await expect(page.locator('#what-to-do ~ ol > li').first()).toBeVisible();
    await expect(page.locator('.facts')).toContainText('Yes, after a delay');
    await expect(page).toHaveTitle('ECONNRESET Connection reset');
  });

  test('an anchor on it is shown', async ({ page }) => {
    await page.goto('/errors/econnreset/#common-causes');
    await expect(page.locator('#common-causes')).toBeInViewport();
  });

  for (const name of ['ECONNRESET', 'econnreset', 'socket-hang-up'])
    test(`/errors/${name} leads to an entry`, async ({ page }) => {
      await page.goto(`/errors/${name}`);
      await expect(page).toHaveURL(/\/errors\/[a-z_-]+\/$/);
      await expect(page.locator('#what-to-do')).toBeVisible();
    });

  test('the map opens', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: '502' }).first()).toBeVisible();
  });

  for (const [query, href] of [
    ['503', '/errors/503/'],
    ['too many requests', '/errors/429/'],
    ['Bad Gatway', '/errors/502/'],
  ] as const)
    test(`the box finds “${query}”, and Enter opens it`, async ({ page }) => {
      await page.reload();
      await box(page).fill(query);
      await expect(rows(page).first()).toHaveAttribute('href', href);
      await box(page).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${href}$`));
      await expect(page.locator('#what-to-do')).toBeVisible();
    });

  test('a pasted log is read, and its entry shows it', async ({ page }) => {
    await page.goto('/');
    await box(page).fill('Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal)');
    await expect(rows(page).first()).toHaveAttribute('href', /^\/errors\/econnreset\/#log=/);
    await rows(page).first().click();
    await expect(page.locator('log-panel')).toContainText('onStreamRead');
    await expect(page.locator('#what-to-do')).toBeVisible();
  });

  test('a page that is not kept says so, and lists those that are', async ({ page }) => {
    await page.goto('/services/');
    await expect(page.locator('h1')).toHaveText('This page is not on your device');
    await page.getByRole('link', { name: '429 Too Many Requests' }).click();
    await expect(page.locator('h1')).toContainText('429');
  });

  test('an unknown code says the same, and the box still answers', async ({ page }) => {
    await page.goto('/errors/nonsense/');
    await expect(page.locator('h1')).toHaveText('This page is not on your device');
    await box(page).fill('404');
    await expect(rows(page).first()).toHaveAttribute('href', '/errors/404/');
  });
});

test('a reader’s log never reaches what is kept, nor the server', async ({ page, site }) => {
  await visit(page, '/');
  await page.goto('/errors/429/?q=secret-in-query#log=secret-in-log%20429');
  await isKept(page);
  await page.goto('/go/#secret-in-go');
  const kept = await keptTexts(page);
  expect(kept).toContain(`${site.address}/errors/429/`);
  expect(kept.filter((text) => text.includes('secret-in'))).toEqual([]);
  expect(site.asked.filter((address) => /secret-in-(?:log|go)/.test(address))).toEqual([]);
});

test('errors and redirects are not kept', async ({ page }) => {
  await visit(page, '/errors/429/');
  await page.goto('/errors/nonsense/');
  await page.goto('/errors/429/');
  const kept = await keptTexts(page);
  expect(kept.filter((text) => text.startsWith('http') && text.includes('nonsense'))).toEqual([]);
});

test.describe('with a network', () => {
  test('a page is always the newest', async ({ page, site }) => {
    await visit(page, '/errors/429/');
    site.change('/errors/429/', '<!doctype html><title>newer</title><h1>Newer words</h1>');
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Newer words');
  });

  test('a kept page answers when the server fails, and when it takes long', async ({ page, site }) => {
    await visit(page, '/errors/429/');
    site.broken = true;
    await page.reload();
    await expect(page.locator('h1')).toContainText('429');
    site.broken = false;
    site.delay = Infinity;
    await page.reload();
    await expect(page.locator('h1')).toContainText('429');
  });

  test('a new build takes the place of the old one: its files are fetched, pages of the old one are gone', async ({
    page,
    site,
    context,
  }) => {
    await visit(page, '/errors/429/');
    const before = await page.evaluate(() => caches.keys());
    const entries = JSON.parse(await site.read('/offline/entries.json')) as Record<string, string>;
    const changed = { ...entries, econnreset: '<h1>New words for ECONNRESET</h1>' };
    site.asked.length = 0;
    await site.build({ '/offline/entries.json': JSON.stringify(changed) });
    await page.goto('/errors/503/');
    await expect
      .poll(async () => {
        const names = await page.evaluate(() => caches.keys());
        return before.filter((name) => name.includes(' pages ') && names.includes(name));
      })
      .toEqual([]);
    await isKept(page);
    const fetched = site.asked.filter((address) => /^\/(?:_astro\/(?!service-)|find|offline)/.test(address));
    expect(fetched, 'nothing else has changed').toEqual(['/offline/entries.json']);
    await context.setOffline(true);
    await page.goto('/errors/econnreset/');
    await expect(page.locator('h1')).toHaveText('New words for ECONNRESET');
    await page.goto('/errors/503/');
    await expect(page.locator('#example'), 'the page open during the change').toBeVisible();
  });

  test('files that are not those of the build are never kept', async ({ page, site }) => {
    site.change('/offline/entries.json', '{"econnreset":"<h1>Half a deployment</h1>"}');
    await page.goto('/errors/429/');
    const state = await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('/sw.js');
      return new Promise((resolve) =>
        installing?.addEventListener('statechange', () => resolve(installing.state)),
      );
    });
    expect(state).toBe('redundant');
    expect((await keptTexts(page)).filter((text) => text.includes('Half a deployment'))).toEqual([]);
  });

  test('switched off, the worker removes what it kept, and itself', async ({ page, site }) => {
    await visit(page, '/errors/429/');
    await site.switchOff();
    site.change('/errors/503/', '<!doctype html><title>503</title><h1>No worker is asked for here</h1>');
    await page.goto('/errors/503/');
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left).toEqual([]);
  });
});
