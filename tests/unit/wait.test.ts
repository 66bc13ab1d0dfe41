import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RetryAfter } from '../../src/lib/decode/types.ts';
import { clock, waitTitle, waitUntil } from '../../src/lib/wait.ts';

const now = Date.parse('2026-05-04T12:00:00Z');
const day = 24 * 60 * 60;

describe('the moment a wait ends', () => {
  const counted: readonly (readonly [string, RetryAfter, string])[] = [
    ['seconds count from now', { seconds: 22 }, '2026-05-04T12:00:22.000Z'],
    ['parts of a second count', { seconds: 0.25 }, '2026-05-04T12:00:00.250Z'],
    ['a moment is that moment', { date: '2026-05-04T12:05:00.000Z' }, '2026-05-04T12:05:00.000Z'],
    ['a day is still counted', { seconds: day }, '2026-05-05T12:00:00.000Z'],
  ];
  for (const [what, retryAfter, expected] of counted) {
    test(what, () => assert.equal(waitUntil(retryAfter, now), Date.parse(expected)));
  }

  const none: readonly (readonly [string, RetryAfter])[] = [
    ['no seconds', { seconds: 0 }],
    ['less than none', { seconds: -5 }],
    ['more than a day', { seconds: day + 1 }],
    ['no number', { seconds: Number.NaN }],
    ['a moment that is now', { date: '2026-05-04T12:00:00.000Z' }],
    ['a moment that has passed', { date: '2026-05-04T11:59:59.000Z' }],
    ['a moment more than a day away', { date: '2026-05-05T12:00:01.000Z' }],
    ['no moment', { date: 'soon' }],
  ];
  for (const [what, retryAfter] of none) {
    test(`is none for ${what}`, () => assert.equal(waitUntil(retryAfter, now), undefined));
  }
});

describe('the clock', () => {
  const cases = [
    [0, '0:00'],
    [9, '0:09'],
    [22, '0:22'],
    [60, '1:00'],
    [725, '12:05'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3661, '1:01:01'],
    [10_800, '3:00:00'],
    [day, '24:00:00'],
  ] as const;
  for (const [seconds, expected] of cases)
    test(`writes ${seconds} seconds as ${expected}`, () => assert.equal(clock(seconds), expected));
});

describe('the heading over a wait', () => {
  const cases = [
    [1, '1 second'],
    [22, '22 seconds'],
    [119, '119 seconds'],
    [120, '2 minutes'],
    [121, '3 minutes'],
    [3600, '60 minutes'],
    [7199, '120 minutes'],
    [7200, '2 hours'],
    [7201, '3 hours'],
    [day, '24 hours'],
  ] as const;
  for (const [seconds, expected] of cases) {
    test(`of ${seconds} seconds says ${expected}, never less than the wait`, () =>
      assert.equal(waitTitle(seconds), `Wait ${expected}, then run it again`));
  }
});
