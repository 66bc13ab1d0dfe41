import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf } from '../../../src/lib/decode/status-place.ts';
import type { Surroundings } from '../../../src/lib/decode/status-place.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';

const plain: Surroundings = { inCall: false, named: false, phraseStart: null };

function place(text: string, number: string, around = plain): string {
  const tokens = tokenise(text, { steps: 0 });
  const index = Array.from({ length: tokens.count }, (_, at) => at).find(
    (at) => tokens.start[at] === text.lastIndexOf(number),
  );
  const found = placeOf(tokens, index ?? -1, around);
  return found ? `${found.place} ${found.strength}` : 'none';
}

describe('placeOf', () => {
  it('is surest of a status line', () => assert.equal(place('HTTP/1.1 429 x', '429'), 'line 100'));
  it('tells an access log by its quote', () =>
    assert.equal(place('"GET / HTTP/1.1" 429', '429'), 'access 100'));
  it('tells an error page by its title', () =>
    assert.equal(place('<title>429 | x</title>', '429'), 'page 95'));
  it('tells an error page by a title that Google writes', () =>
    assert.equal(place('<title>502 Server Error</title>', '502'), 'page 95'));
  it('tells the status in brackets that Make begins with', () => {
    assert.equal(place('[400] Validation failed', '400'), 'sentence 85');
    assert.equal(place('x: [404] The record is gone', '404'), 'sentence 85');
    assert.equal(place('took [400] Ms', '400'), 'none');
  });
  it('trusts a sentence more than a field', () => {
    assert.equal(place('failed with status code 429', '429'), 'sentence 95');
    assert.equal(place('{"status":429}', '429'), 'field 75');
  });
  it('trusts a number with its reason phrase', () => {
    assert.equal(place('oh 429 x', '429'), 'none');
    assert.equal(place('oh 429 x', '429', { ...plain, named: true }), 'sentence 90');
    assert.equal(place('x (429)', '429', { ...plain, phraseStart: 0 }), 'sentence 88');
  });
  it('knows the answer of a call on its line', () => {
    assert.equal(place('x 429 12ms', '429', { ...plain, inCall: true }), 'access 90');
    assert.equal(place('x 429 items', '429', { ...plain, inCall: true }), 'none');
    assert.equal(place('x => 502', '502', { ...plain, inCall: true }), 'access 90');
    assert.equal(place('x 404 no_service', '404', { ...plain, inCall: true }), 'access 90');
  });
});
