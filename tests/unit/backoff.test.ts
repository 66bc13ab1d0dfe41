import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ceilings } from '../../src/lib/backoff.ts';

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
