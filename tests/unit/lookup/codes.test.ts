import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesIn, spokenIn } from '../../../src/lib/lookup/codes.ts';
import { prepare } from '../../../src/lib/lookup/prepare.ts';

const prepared = prepare([
  { slug: '429', code: '429', name: 'Slow', aliases: ['slow_down'], shownAs: [] },
  { slug: 'shop/no-box', code: 'shop/no-box', name: 'Box', aliases: [], shownAs: [] },
  {
    slug: 'box_mail_mismatch',
    code: 'box_mail_mismatch',
    name: 'Mix',
    aliases: ['BoxMailer'],
    shownAs: ['box is late'],
  },
]);
const found = (query: string): string[] => codesIn(query, prepared).map(({ text }) => text);

describe('codesIn', () => {
  it('finds codes before aliases', () => assert.deepEqual(found('slow_down or 429'), ['429', 'slow_down']));
  it('finds a code with punctuation whole', () =>
    assert.deepEqual(found('oh shop/no-box!'), ['shop/no-box']));
  it('finds a code between punctuation', () =>
    assert.deepEqual(found('http/429, status=429'), ['429', '429']));
  it('finds none in other tokens', () => assert.deepEqual(found('v429 4290 429kb'), []));
  it('takes a name that is glued together for a name, though its words are ordinary', () =>
    assert.deepEqual(found('tool boxmailer'), ['BoxMailer']));
});

describe('spokenIn', () => {
  const spoken = (query: string): string[] => spokenIn(query, prepared).map(({ text }) => text);

  it('finds a code of three words that is written as words', () =>
    assert.deepEqual(spoken('error 400 box mail mismatch'), ['box_mail_mismatch']));
  it('finds none of two words, which could be an ordinary sentence', () =>
    assert.deepEqual(spoken('please slow down'), []));
  it('finds none inside a longer code', () => assert.deepEqual(spoken('X_BOX_MAIL_MISMATCH_LATE'), []));
});
