import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complains, counts, isEnd, saidBy } from '../../../src/lib/decode/status-words.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { gapAfter, gapBefore } from '../../../src/lib/decode/vocabulary.ts';

function strength(text: string): number | null {
  const tokens = tokenise(text, { steps: 0 });
  const index =
    Array.from({ length: tokens.count }, (_, at) => at).find(
      (at) => tokens.start[at] === text.indexOf('404'),
    ) ?? -1;
  return saidBy(tokens, index, gapBefore(tokens, index), gapAfter(tokens, index), false)?.strength ?? null;
}

describe('saidBy', () => {
  const cases: [string, number | null][] = [
    ['http status 404', 95],
    ['status = 404', 75],
    ['error code 404', 92],
    ['HttpError: 404', 80],
    ['Request failed: 404', 80],
    ['2 passed, failed: 404', null],
    ['the server returned 404', 75],
    ['the server returned 404 rows', null],
    ['exit status 404', null],
    ['it was 404', null],
    ['status: ok; 404', null],
  ];
  for (const [text, expected] of cases)
    it(`gives “${text}” ${expected}`, () => assert.equal(strength(text), expected));
});

describe('the words after and before', () => {
  const tokens = tokenise('call failed, 404 rows', { steps: 0 });
  it('count things', () => assert.ok(counts(tokens, 2, ' ')));
  it('complain', () => assert.ok(complains(tokens, 2)));
  it('do not complain on another line', () =>
    assert.ok(!complains(tokenise('failed\n404', { steps: 0 }), 1)));
  it('end a clause', () => {
    assert.ok(isEnd(tokens, 2, '"}') && isEnd(tokens, 2, ' \nx') && isEnd(tokens, 3, ''));
    assert.ok(!isEnd(tokens, 2, ' ') && !isEnd(tokens, 2, ' ('));
  });
});
