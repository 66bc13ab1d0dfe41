import { expect, test } from './site.ts';

test('the table of contents marks the section the reader is at, and nothing moves by it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto('/guides/retrying-without-harm/');
  const marked = page.locator('.toc [aria-current]');
  await expect(marked).toHaveCount(0);
  const before = await page.locator('.toc').boundingBox();
  for (const title of [
    'Let chance decide the exact moment',
    'When the run starts over',
    'Wait as long as you are told',
  ]) {
    await page.getByRole('heading', { name: title }).evaluate((heading) => heading.scrollIntoView());
    await expect(marked).toHaveText(title);
    const after = await page.locator('.toc').boundingBox();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  }
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBe(0);
});
