import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retryAfterOf } from '../../../src/lib/decode/retry-after.ts';

describe('retryAfterOf', () => {
  const cases: [string, string, ReturnType<typeof retryAfterOf>][] = [
    ['seconds', 'Retry-After: 20', { seconds: 20 }],
    ['an HTTP date', 'retry-after: Wed, 21 Oct 2026 07:28:00 GMT', { date: '2026-10-21T07:28:00.000Z' }],
    ['milliseconds', 'retry-after-ms: 1500', { seconds: 1.5 }],
    ['a field of JSON', '{"retry_after": 0.3}', { seconds: 0.3 }],
    ['escaped JSON', String.raw`{\"retry_after\":12}`, { seconds: 12 }],
    ['a delay of Google', '"retryDelay": "34.5s"', { seconds: 34.5 }],
    ['a sentence', 'Please try again in 20s.', { seconds: 20 }],
    ['a sentence with minutes', 'try again in 6m0s', { seconds: 360 }],
    ['a sentence with milliseconds', 'Please try again in 250ms', { seconds: 0.25 }],
    ['a sentence with a word', 'Retry after 30 seconds', { seconds: 30 }],
    ['a moment', 'retry after 2026-10-21T07:28:00Z', { date: '2026-10-21T07:28:00.000Z' }],
    ['the header before the body', 'try again in 5s\nretry-after: 60', { seconds: 60 }],
    ['an epoch in seconds', 'x-ratelimit-reset: 1800000000', { date: '2027-01-15T08:00:00.000Z' }],
    ['an epoch in milliseconds', 'x-ratelimit-reset: 1800000000000', { date: '2027-01-15T08:00:00.000Z' }],
    ['a duration', 'x-ratelimit-reset-requests: 1m30s', { seconds: 90 }],
    ['the longer of two', 'ratelimit-reset: 4\nx-ratelimit-reset-tokens: 20ms', { seconds: 4 }],
    [
      'the limit that is used up',
      'x-ratelimit-remaining-a: 0\nx-ratelimit-reset-a: 3s\nx-ratelimit-reset-b: 9s',
      { seconds: 3 },
    ],
    ['the RateLimit header', 'RateLimit: "default";r=0;t=17', { seconds: 17 }],
    ['nothing in other numbers', 'port: 20, after 30 seconds it died', null],
    ['nothing in words', 'retry-after: soon', null],
    ['no date that cannot be', 'x-ratelimit-reset: 99999999999999999', null],
  ];
  for (const [sentence, text, expected] of cases) {
    it(`reads ${sentence}`, () => assert.deepEqual(retryAfterOf(text, true), expected));
  }
  it('leaves a reset alone when the text is about no limit', () => {
    assert.equal(retryAfterOf('x-ratelimit-remaining: 7\nx-ratelimit-reset: 30', false), null);
    assert.deepEqual(retryAfterOf('x-ratelimit-remaining: 0\nx-ratelimit-reset: 30', false), { seconds: 30 });
  });
});
