import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clue } from '../../../src/lib/decode/clues.ts';
import { reasonFor } from '../../../src/lib/decode/reason.ts';
import { entryOf } from './books.ts';

const entry = entryOf('429', 'Too Many Requests');
const clue: Clue = {
  entry: 0,
  strength: 90,
  start: 0,
  end: 1,
  line: 0,
  kind: 'line',
  text: '429',
  depth: 0,
  status: 429,
};

describe('reasonFor', () => {
  const cases: [Partial<Clue>, string][] = [
    [{}, 'The status line says 429 Too Many Requests.'],
    [{ kind: 'access' }, 'The log shows the answer 429 Too Many Requests.'],
    [{ kind: 'page' }, 'The error page says 429 Too Many Requests.'],
    [{ kind: 'field' }, 'The log gives the status 429 Too Many Requests.'],
    [{ kind: 'sentence' }, 'The message says 429 Too Many Requests.'],
    [{ kind: 'code', text: 'RateLimitError', status: null }, 'The log names RateLimitError.'],
    [{ kind: 'wording', text: 'throttled', status: null }, 'The log says “throttled”.'],
    [{ kind: 'wording', text: '', status: null }, 'The log has the wording of 429 Too Many Requests.'],
    [{ kind: 'variant', text: 'slow_down', status: null }, 'Parcel says so with slow_down.'],
  ];
  for (const [more, expected] of cases) {
    it(expected, () => assert.equal(reasonFor({ ...clue, ...more }, entry, 'Parcel', ''), expected));
  }
  it('names what a cause lies below, and hides secrets in it', () => {
    const cause: Clue = { ...clue, kind: 'code', text: 'ECONNREFUSED', depth: 1, status: null };
    assert.equal(
      reasonFor(cause, entry, null, 'TypeError: fetch failed\n'),
      'ECONNREFUSED is the cause below “fetch failed”.',
    );
    assert.ok(!reasonFor(cause, entry, null, 'Error: no mail to ann@example.com\n').includes('ann'));
  });
});
