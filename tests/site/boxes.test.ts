import { boxesOf } from './boxes.ts';
import { expect, kinds, test } from './site.ts';

/** Renew the kept descriptions with `npx playwright test --config tests/playwright.config.ts boxes --update-snapshots`. */
for (const width of [1440, 390]) {
  for (const path of kinds) {
    test(`${path} keeps its layout at ${width} in both themes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const name = `${path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home'}-${width}.txt`;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect(await boxesOf(page)).toMatchSnapshot(name);
      }
    });
  }
}

const changes = [
  ['a list at the side that is gone', '.side { display: none }'],
  ['a wider column', '.page { grid-template-columns: 18rem 1fr 10rem !important }'],
  ['facts below each other', '.facts { grid-template-columns: 1fr !important }'],
  ['another colour of text', '.facts > div { color: var(--soft) }'],
  ['a colour that is no token', '.facts > div { background: #abc }'],
  ['a heading that is indented', 'h2 { margin-inline-start: 2rem }'],
] as const;

for (const [what, css] of changes) {
  test(`the description of a layout notices ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/errors/429/');
    const before = await boxesOf(page);
    expect(await boxesOf(page)).toBe(before);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect(await boxesOf(page)).not.toBe(before);
  });
}

test('the description of a layout does not depend on fonts', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/errors/429/');
  const before = await boxesOf(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --sans: serif !important; --mono: monospace !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await boxesOf(page)).toBe(before);
});
