import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../../../src/lib/decode/book.ts';
import { nearBy, withoutParts } from '../../../src/lib/decode/near.ts';
import { findPhrases } from '../../../src/lib/decode/phrases.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { book, entryOf } from './books.ts';

function read(text: string, of = book) {
  const opened = open(of);
  const tokens = tokenise(text, { steps: 0 });
  const phrases = findPhrases(opened.tree, tokens, { steps: 0 });
  return { phrases, near: nearBy(opened.statuses, phrases, tokens) };
}

describe('nearBy', () => {
  it('finds the reason phrase after its number', () =>
    assert.equal(read('404 (Not Found)').near.after(0, 404), 14));
  it('finds the reason phrase before its number', () =>
    assert.equal(read('Not Found (404)').near.before(2, 404), 0));
  it('refuses the phrase of another status', () =>
    assert.equal(read('404 Bad Gateway').near.after(0, 404), null));
  it('refuses a phrase on the next line', () =>
    assert.equal(read('404\nNot Found').near.after(0, 404), null));
});

describe('withoutParts', () => {
  const two = {
    entries: [
      entryOf('1', 'Gate', { shownAs: ['gate shut'] }),
      entryOf('2', 'X', { shownAs: ['the gate shut now'], aliases: ['gate'] }),
    ],
    services: [],
  };
  it('drops a wording inside a longer one, and keeps codes of the same entry', () => {
    const kept = withoutParts(read('the gate shut now', two).phrases).map(
      ({ mark }) => `${mark.kind} ${mark.text}`,
    );
    assert.deepEqual(kept, ['wording the gate shut now', 'alias gate']);
  });
});
