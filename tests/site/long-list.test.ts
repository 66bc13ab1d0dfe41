import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { box, expect, rows, test } from './site.ts';

interface Codes {
  readonly entries: readonly (readonly [string, ...unknown[]])[];
}

/** Serves the list of codes as a site with thousands of them has it: the statuses at once, the other codes in two parts. Returns the lists that are asked for. */
async function serveInParts(page: Page): Promise<string[]> {
  const codes = JSON.parse(readFileSync('dist/find/codes.json', 'utf8')) as Codes & { edition: string };
  const named = (from: string, to: string) =>
    codes.entries.filter(([code, , , , ...aliases]) =>
      [code, ...aliases].some((name) => {
        const key = String(name).toLowerCase();
        return !/^\d{3}$/.test(code) && key >= from && key < to;
      }),
    );
  const statuses = codes.entries.filter(([code]) => /^\d{3}$/.test(code));
  const answers: Readonly<Record<string, unknown>> = {
    'codes.json': { ...codes, entries: statuses, parts: ['0', 'e'] },
    'codes/0.json': { edition: codes.edition, entries: named('', 'e') },
    'codes/1.json': { edition: codes.edition, entries: named('e', '~') },
  };
  const asked: string[] = [];
  await page.route('**/find/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/find\//, '');
    asked.push(name);
    return name in answers ? route.fulfill({ json: answers[name] }) : route.continue();
  });
  return asked;
}

for (const [query, href, lists] of [
  ['429', '/errors/429/', ['codes.json']],
  ['E503', '/errors/503/', ['codes.json']],
  ['ECONNRESET', '/errors/econnreset/', ['codes.json', 'codes/1.json']],
  ['CERT_HAS_EXPIRED', '/errors/cert_has_expired/', ['codes.json', 'codes/0.json']],
] as const) {
  test(`in a long list ${query} is answered from ${lists.join(' and ')} alone`, async ({ page }) => {
    const asked = await serveInParts(page);
    await page.goto('/errors/500/');
    await box(page).fill(query);
    await expect(rows(page).first()).toHaveAttribute('href', href);
    await page.waitForTimeout(300);
    expect(asked).toEqual(lists);
  });
}

test('in a long list the beginning of a code shows the codes that begin so', async ({ page }) => {
  const asked = await serveInParts(page);
  await page.goto('/errors/500/');
  await box(page).fill('eco');
  await expect(rows(page).filter({ hasText: 'ECONNRESET' })).toHaveCount(1);
  expect(asked).toEqual(['codes.json', 'codes/1.json']);
});

for (const query of ['too many requests', '429 too many', 'Bad Gatway'])
  test(`in a long list “${query}” is looked up in all of it`, async ({ page }) => {
    const asked = await serveInParts(page);
    await page.goto('/errors/500/');
    await box(page).fill(query);
    await expect(rows(page).first()).toHaveAttribute('href', /\/errors\/(429|502)\/$/);
    await expect
      .poll(() => asked)
      .toEqual(expect.arrayContaining(['wordings.json', 'codes/0.json', 'codes/1.json']));
  });
