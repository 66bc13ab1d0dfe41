import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likenesses } from '../../../src/lib/lookup/likeness.ts';
import { prepare } from '../../../src/lib/lookup/prepare.ts';

const prepared = prepare([
  { slug: 'a', code: 'A1', name: 'Gateway Timeout', aliases: [], shownAs: ['upstream took too long'] },
  { slug: 'b', code: 'B1', name: 'Request Timeout', aliases: [], shownAs: [] },
]);
const best = (query: string) => likenesses(query, prepared).sort((one, other) => other.score - one.score)[0];

describe('likenesses', () => {
  it('is best where most words are shared', () =>
    assert.equal(best('gateway timeout today')?.text.text, 'Gateway Timeout'));
  it('trusts a rare word more than a common one', () => assert.equal(best('upstream timeout')?.text.row, 0));
  it('forgives a slip, and says so', () =>
    assert.deepEqual([best('gatway')?.text.row, best('gatway')?.slip], [0, true]));
  it('reads the last word as a beginning', () => assert.equal(best('request time')?.text.row, 1));
  it('wants more than half of a machine code', () => assert.equal(best('gateway_refused_entry'), undefined));
});
