import type { Page } from 'playwright/test';
import { readPublished } from '../../src/cli/published.ts';
import { expect, test } from './site.ts';

/** Prints a page on A4 and counts the sheets. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test('the longest entries print on one or two sheets', async ({ page }) => {
  test.setTimeout(60_000);
  const longest = (await readPublished('dist'))
    .filter(({ url, html }) => /^\/errors\/[^/]+\/$/.test(url) && !html.includes('data-to='))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, 12);
  const long: string[] = [];
  for (const { url } of [...longest, { url: '/errors/invalid_grant/' }]) {
    await page.goto(url);
    const count = await sheets(page);
    if (count > 2) long.push(`${url} takes ${count}`);
  }
  expect(long).toEqual([]);
});

test('a printed entry names its address, and leaves out what only a screen can use', async ({ page }) => {
  await page.goto('/errors/429/#what-to-do');
  expect(await sheets(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  const above = await page.evaluate(() => getComputedStyle(document.body, '::before').content);
  expect(above).toBe(`"${new URL('/errors/429/', page.url()).href}"`);
  for (const part of ['.bar', '.side', '.toc', '.foot', '.turn', '.btn', '.skip'])
    for (const found of await page.locator(part).all()) await expect(found).toBeHidden();
});

test('a printed entry has its closed rows open, and the addresses of its sources', async ({ page }) => {
  await page.goto('/errors/429/');
  await page.emulateMedia({ media: 'print' });
  for (const fix of await page.locator('.rows details > p:not(.small), .tools details > p').all())
    await expect(fix).toBeVisible();
  const source = page.locator('.srcs a').first();
  const after = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain(await source.getAttribute('href'));
});

test('paper is light, whatever the reader chose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/errors/429/');
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await scheme()).toBe('light');
});
