import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compact, isWeak, stem, words } from '../../../src/lib/lookup/words.ts';

describe('words', () => {
  it('takes codes apart', () =>
    assert.deepEqual(
      words('RateLimitError rate_limit'),
      ['rat', 'limit', 'error', 'rat', 'limit'].map((word) => (word === 'rat' ? 'rate' : word)),
    ));
  it('reads time-out, timed out and timeouts alike', () => {
    for (const text of ['time-out', 'timed out', 'times out', 'timeouts'])
      assert.deepEqual(words(text), ['timeout'], text);
  });
  it('drops apostrophes', () => assert.deepEqual(words("don't"), ['dont']));
});

describe('stem', () => {
  const cases: [string, string][] = [
    ['requests', 'request'],
    ['limited', 'limit'],
    ['logged', 'log'],
    ['blocking', 'block'],
    ['access', 'access'],
    ['service', 'servic'],
  ];
  for (const [word, root] of cases) it(`cuts ${word} to ${root}`, () => assert.equal(stem(word), root));
});

describe('compact', () => {
  it('leaves letters and digits', () => assert.equal(compact('Time-out: (504) É'), 'timeout504é'));
});

describe('isWeak', () => {
  it('knows small words', () => assert.ok(isWeak('the') && !isWeak('gateway')));
});
