import { expect, kinds, test } from './site.ts';

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    for (const path of kinds) {
      test(`nothing on ${path} moves while it loads`, async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntriesByType('layout-shift'))
              shifts.push(`at ${startTime} ms`);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
      });
    }
  });
}

test('an entry asks for its own page and one script before the reader acts', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
  await page.goto('/errors/429/', { waitUntil: 'networkidle' });
  const counted = asked.filter((request) => !request.endsWith('/favicon.svg'));
  expect(counted).toHaveLength(2);
  expect(counted[0]).toBe('document /errors/429/');
  expect(counted[1]).toMatch(/^script \/_astro\//);
});
