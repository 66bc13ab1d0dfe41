import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ceilings, draws } from '../../src/lib/backoff.ts';

describe('the longest waits of exponential backoff', () => {
  const cases = [
    ['double before each attempt', [4, 1, 60], [2, 4, 8, 16]],
    ['grow from the base', [3, 5, 60], [10, 20, 40]],
    ['never exceed the most', [6, 1, 20], [2, 4, 8, 16, 20, 20]],
    ['are the most at once when the base is larger', [2, 100, 60], [60, 60]],
    ['stay finite after many attempts', [2000, 1, 60], [2, 4, 8, 16, 32, ...Array<number>(1995).fill(60)]],
    ['are none for no attempts', [0, 1, 60], []],
  ] as const;
  for (const [what, [count, base, most], expected] of cases) {
    test(what, () =>
      assert.deepEqual(
        ceilings(count, base, most).map(({ ceiling }) => ceiling),
        expected,
      ),
    );
  }

  test('are numbered from the first attempt', () =>
    assert.deepEqual(
      ceilings(3, 1, 60).map(({ attempt }) => attempt),
      [1, 2, 3],
    ));
});

describe('the draws of several runs', () => {
  const parts = [1, 2, 3, 4, 5, 6].flatMap((attempt) => draws(3, attempt));

  test('are parts of the ceiling', () =>
    assert.ok(parts.length === 18 && parts.every((part) => part >= 0 && part < 1), parts.join(' ')));

  test('never put two runs of one attempt on the same moment', () => {
    for (const attempt of [1, 2, 3, 4, 5, 6]) {
      const [a = 0, b = 0, c = 0] = draws(3, attempt).sort();
      assert.ok(b - a > 0.1 && c - b > 0.1, `${attempt}: ${a} ${b} ${c}`);
    }
  });

  test('differ from attempt to attempt, and are the same each time', () => {
    assert.notDeepEqual(draws(3, 1), draws(3, 2));
    assert.deepEqual(draws(3, 2), draws(3, 2));
  });
});
