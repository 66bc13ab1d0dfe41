import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { icons, iconsIn } from '../../src/lib/icons.ts';
import { action, verdict } from '../../src/schemas/entry.ts';

describe('each action and each verdict', () => {
  const drawn: Readonly<Record<string, string>> = icons;
  const names = [...action.options, ...verdict.options];

  test('has a drawing', () =>
    assert.deepEqual(
      names.filter((name) => !drawn[name]),
      [],
    ));

  test('has a drawing that no other has, since colour alone must tell nothing', () => {
    assert.equal(new Set(names.map((name) => drawn[name])).size, names.length);
  });
});

test('each drawing is path data and stays on the grid of 16', () => {
  for (const [name, data] of Object.entries(icons)) {
    assert.match(data, /^M[\d\s.,a-z-]+$/i, name);
    const absolute = [...data.matchAll(/[MLHV]\s?(-?[\d.]+)(?:[ ,](-?[\d.]+))?/g)];
    const points = absolute.flatMap(([, x, y]) => [x, y]).filter((point) => point !== undefined);
    for (const point of points) assert.ok(Number(point) >= 0 && Number(point) <= 16, `${name}: ${point}`);
  }
});

test('the drawings that HTML uses are found, each once, and nothing else', () => {
  const use = (name: string) => `<svg class="i" aria-hidden="true"><use href="#i-${name}"></use></svg>`;
  const html = `${use('copy')}<a href="#intro">x</a>${use('slow-down')}${use('copy')}${use('nonsense')}`;
  assert.deepEqual(iconsIn(html), ['copy', 'slow-down']);
});
