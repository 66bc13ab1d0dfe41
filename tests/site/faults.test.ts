import { box, expect, rows, test } from './site.ts';

const status = 'find-box [role=status]';

test.describe('the full-text index', () => {
  test('that is slow keeps nobody waiting for codes and names', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.continue().catch(() => {});
    });
    await page.goto('/errors/429/');
    await box(page).fill('bad gateway');
    await expect(rows(page).first()).toContainText('502', { timeout: 2_500 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/502\/$/);
  });

  const broken: readonly (readonly [what: string, file: string, status: number, body: string])[] = [
    ['whose script is broken', '**/pagefind/pagefind.js', 200, 'export const nothing = 1;'],
    ['whose script is no script', '**/pagefind/pagefind.js', 200, '<!doctype html><p>Sign in'],
    ['whose words are of an older build', '**/pagefind/index/**', 404, 'gone'],
    ['whose pages are of an older build', '**/pagefind/fragment/**', 404, 'gone'],
    ['whose description is cut off', '**/pagefind/pagefind-entry.json', 200, '{"version":'],
  ];
  for (const [what, file, code, body] of broken) {
    test(`${what} leaves codes and names to be found, and a sentence`, async ({ page, complaints }) => {
      await page.route(file, (route) =>
        route.fulfill({
          status: code,
          body,
          contentType: file.endsWith('.js') ? 'text/javascript' : 'application/json',
        }),
      );
      await page.goto('/errors/429/');
      await box(page).fill('gateway');
      await expect(rows(page).first()).toContainText('Gateway');
      await expect(page.locator(status)).toContainText(/full text|findings/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/errors\/50\d\/$/);
      complaints.length = 0;
    });
  }
});

test('with storage blocked the theme is switched for this page, and nothing is thrown', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/errors/429/');
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe(before);
  await box(page).fill('404');
  await expect(rows(page).first()).toContainText('404');
});

test('when the script of the box cannot be loaded, Enter asks the resolver', async ({ page, complaints }) => {
  await page.route('**/_astro/find-box*', (route) => route.abort());
  await page.goto('/errors/429/');
  await box(page).fill('502');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/502\/|\/go\/\?q=502/);
  complaints.length = 0;
});

test('when the worker that reads logs cannot start, the box says so and the page stays usable', async ({
  page,
  complaints,
}) => {
  await page.route('**/_astro/log-worker*', (route) => route.abort());
  await page.goto('/');
  await box(page).fill('HTTP/1.1 429 Too Many Requests\nretry-after: 30');
  await expect(page.locator(status)).not.toBeEmpty();
  await expect(page.locator(status)).not.toContainText('Reading the log');
  await box(page).fill('404');
  await expect(rows(page).first()).toContainText('404');
  complaints.length = 0;
});
