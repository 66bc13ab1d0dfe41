import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesIn } from '../../../src/lib/lookup/codes.ts';
import { prepare } from '../../../src/lib/lookup/prepare.ts';

const prepared = prepare([
  { slug: '429', code: '429', name: 'Slow', aliases: ['slow_down'], shownAs: [] },
  { slug: 'shop/no-box', code: 'shop/no-box', name: 'Box', aliases: [], shownAs: [] },
]);
const found = (query: string): string[] => codesIn(query, prepared).map(({ text }) => text);

describe('codesIn', () => {
  it('finds codes before aliases', () => assert.deepEqual(found('slow_down or 429'), ['429', 'slow_down']));
  it('finds a code with punctuation whole', () =>
    assert.deepEqual(found('oh shop/no-box!'), ['shop/no-box']));
  it('finds a code between punctuation', () =>
    assert.deepEqual(found('http/429, status=429'), ['429', '429']));
  it('finds none in other tokens', () => assert.deepEqual(found('v429 4290 429kb'), []));
});
