import axe from 'axe-core';
import { action } from '../../src/schemas/entry.ts';
import { expect, kinds, test } from './site.ts';

for (const path of kinds) {
  test(`${path} fits every width from 320 to 1440`, async ({ page }) => {
    await page.goto(path);
    const wide: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) wide.push(`${scroll} at ${width}`);
    }
    expect(wide).toEqual([]);
  });

  test(`${path} leaves the window to its content at 400 %, and its targets are large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, 400));
    expect(
      await page.evaluate(() => document.querySelector('.bar')!.getBoundingClientRect().bottom),
    ).toBeLessThan(64);
    await page.evaluate(axe.source);
    const small = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['target-size'],
      });
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    });
    expect(small).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the tokens reach their contrast in ${colorScheme}: text 7, marks and edges 3`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const low = await page.evaluate((actions) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const probe = document.body.appendChild(document.createElement('i'));
      const luminance = (token: string): number => {
        probe.style.setProperty('color', `var(--${token})`);
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
          const value = part / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one: string, other: string): number => {
        const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05);
      };
      const grounds = ['paper', 'raised', 'sunk', 'tint'];
      const pairs = [
        ...grounds.flatMap((ground) => ['ink', 'soft'].map((text) => [text, ground, 7] as const)),
        ...grounds.map((ground) => ['accent', ground, 3] as const),
        ...['paper', 'raised'].map((ground) => ['edge', ground, 3] as const),
      ];
      return actions.flatMap((name) => {
        probe.dataset['action'] = name;
        return pairs
          .map(([one, other, least]) => ({ one, other, least, found: ratio(one, other) }))
          .filter(({ found, least }) => found < least)
          .map(({ one, other, found }) => `${name}: ${one} on ${other} ${found.toFixed(2)}`);
      });
    }, action.options);
    expect(low).toEqual([]);
  });
}

test('nothing moves by itself', async ({ page }) => {
  for (const path of kinds) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

test('in forced colours the broken hop still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/errors/502/');
  const fill = (part: string) =>
    page
      .locator(`.way ${part}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).fill);
  expect(await fill('.hit circle')).not.toBe(await fill('> circle'));
});

for (const [path, selector] of [
  ['/', '.go'],
  ['/errors/429/', '.skip'],
  ['/services/by-status/403/', '.choose label:has(:checked)'],
  ['/services/by-status/403/', ".verdict[data-v='never']"],
] as const) {
  test(`the words of ${selector} stand out from their ground in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const [words, ground] = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
    expect(words).not.toBe(ground);
    // Behind words the browser puts a plate of the page’s own ground.
    expect(words).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  });
}
