import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../../../src/lib/decode/book.ts';
import { phraseClue, statusClue } from '../../../src/lib/decode/clues.ts';
import { findPhrases } from '../../../src/lib/decode/phrases.ts';
import { placesOf } from '../../../src/lib/decode/place.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { book } from './books.ts';

function clue(text: string, depth = 0) {
  const tokens = tokenise(text, { steps: 0 });
  const hits = findPhrases(open(book).tree, tokens, { steps: 0 });
  return (
    hits.map((hit) => phraseClue(hit, tokens, placesOf(text), () => depth)).find((found) => found !== null) ??
    null
  );
}

describe('phraseClue', () => {
  it('says what was found, and where', () => {
    const found = clue('oh\nsocket hang up');
    assert.deepEqual(
      [found?.text, found?.start, found?.end, found?.line, found?.kind],
      ['socket hang up', 3, 17, 1, 'wording'],
    );
  });
  it('calls a type of error by its own name', () =>
    assert.equal(clue('raise NotFoundError()')?.text, 'NotFoundError'));
  const denied: [string, string][] = [
    ['a denial', 'no socket hang up'],
    ['the name of a field', '"rate_limited": true'],
    ['the name of a setting', 'rate_limited=0'],
    ['a field that is off', 'RESOURCE_EXHAUSTED: false'],
    ['a part of a header name', 'error-too-many-requests-x: 5'],
  ];
  for (const [sentence, text] of denied) it(`is null for ${sentence}`, () => assert.equal(clue(text), null));
  it('is stronger in a cause', () => {
    assert.equal((clue('ECONNRESET', 1)?.strength ?? 0) - (clue('ECONNRESET')?.strength ?? 0), 30);
  });
});

describe('statusClue', () => {
  const hit = { status: 404, start: 0, end: 3, strength: 90, place: 'line' as const, token: 0 };
  const tokens = tokenise('404', { steps: 0 });
  it('leads to the entry of the status', () => {
    const found = statusClue(hit, open(book), tokens, () => 0);
    assert.equal(book.entries[found.entry]?.code, '404');
  });
  it('leads to no entry when there is none', () => {
    assert.equal(statusClue({ ...hit, status: 418 }, open(book), tokens, () => 0).entry, -1);
  });
});
