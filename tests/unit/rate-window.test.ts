import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sendCalls } from '../../src/lib/rate-window.ts';

describe('calls at a service that counts', () => {
  const cases = [
    ['all in one window: the first are answered', [5, 1, 3, 10], '+++--'],
    ['exactly the limit in a window', [3, 1, 3, 10], '+++'],
    ['a new window begins to count anew', [6, 2, 2, 6], '++-++-'],
    ['spaced out to the limit, none is refused', [10, 2, 5, 10], '++++++++++'],
    ['all in the same moment', [4, 0, 2, 10], '++--'],
    ['a limit of none', [2, 1, 0, 10], '--'],
    ['no calls', [0, 1, 3, 10], ''],
  ] as const;
  for (const [what, [count, pace, limit, window], expected] of cases) {
    test(what, () =>
      assert.equal(
        sendCalls(count, pace, limit, window)
          .map(({ answered }) => (answered ? '+' : '-'))
          .join(''),
        expected,
      ),
    );
  }

  test('are sent one pace after the other', () =>
    assert.deepEqual(
      sendCalls(3, 2, 5, 10).map(({ at }) => at),
      [0, 2, 4],
    ));
});
