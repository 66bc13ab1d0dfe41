import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { readPublished } from '../../src/cli/published.ts';
import { box, expect, kinds, rows, test } from './site.ts';

/** Returns what axe finds wrong on a page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

const views = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 320 },
] as const;

const log = `/errors/429/#log=${encodeURIComponent('HTTP/1.1 429 Too Many Requests\nretry-after: 90')}`;

for (const path of [...kinds, log]) {
  for (const { scheme, width } of views) {
    test(`${path} is accessible, in ${scheme}, ${width} wide, and does not scroll sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      if (path === log) await expect(page.locator('.mine')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

/** Every page of the site, in as many tests as share the work well. */
const shares = 8;
for (let share = 0; share < shares; share++) {
  test(`every page is accessible and fits its width, share ${share + 1} of ${shares}`, async ({ page }) => {
    test.setTimeout(180_000);
    const published = (await readPublished('dist')).filter(
      ({ url, html }) => !html.includes('data-to=') && url !== '/404.html',
    );
    expect(published.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const [index, { url }] of published.entries()) {
      if (index % shares !== share) continue;
      const { scheme, width } = views[Math.floor(index / shares) % views.length]!;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(url);
      wrong.push(...(await violations(page)).map((violation) => `${url} ${scheme} ${width}: ${violation}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) wrong.push(`${url} is ${wide} wide at ${width}`);
    }
    expect(wrong).toEqual([]);
  });
}

test('the open box is accessible', async ({ page }) => {
  await page.goto('/errors/429/');
  await box(page).fill('50');
  await expect(rows(page).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('with the keyboard alone: skip link, box, map', async ({ page }) => {
  await page.goto('/errors/429/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('504');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/504\/$/);
});

test('the legend shows one action’s codes by keyboard, without script', async ({ page }) => {
  await page.goto('/');
  await page.locator('#do-all').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#do-fix-request')).toBeChecked();
  const ground = (code: string) =>
    page
      .getByRole('link', { name: code, exact: true })
      .first()
      .evaluate((tile) => getComputedStyle(tile).backgroundColor);
  expect(await ground('503')).toBe('rgba(0, 0, 0, 0)');
  expect(await ground('400')).not.toBe('rgba(0, 0, 0, 0)');
});
