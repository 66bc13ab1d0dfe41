import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../../../src/lib/decode/book.ts';
import { findPhrases } from '../../../src/lib/decode/phrases.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { entryOf, served } from './books.ts';

function kinds(text: string): string[] {
  const hits = findPhrases(open(served).tree, tokenise(text, { steps: 0 }), { steps: 0 });
  return hits.map(({ mark }) => mark.kind);
}

describe('open', () => {
  it('prepares a book once', () => assert.equal(open(served), open(served)));
  it('knows each status by its number', () => {
    assert.equal(
      open(served).statuses.get(404),
      served.entries.findIndex(({ slug }) => slug === '404'),
    );
    assert.equal(open(served).statuses.get(418), undefined);
  });
  it('files codes, aliases, names, signs and hosts', () => {
    assert.deepEqual(kinds('ECONNREFUSED'), ['code']);
    assert.deepEqual(kinds('RateLimitError'), ['alias']);
    assert.deepEqual(kinds('Bad Gateway'), ['name']);
    assert.deepEqual(kinds('throttled'), ['sign']);
    assert.deepEqual(kinds('api.parcel.example'), ['host']);
    assert.deepEqual(kinds('out_of_parcels_today'), ['variant-code']);
  });
  it('expects a name as the type of an error, too', () => {
    for (const type of ['NotFound', 'NotFoundError', 'NotFoundException', 'NOT_FOUND', 'ForbiddenError']) {
      assert.deepEqual(kinds(type), ['type'], type);
    }
  });
  it('expects the types that frameworks and gRPC make of a name or a status name', () => {
    for (const type of ['NotFoundHttpException', 'ResourceExhausted', 'ResourceExhaustedException']) {
      assert.deepEqual(kinds(type), ['type'], type);
    }
    assert.deepEqual(kinds('Unavailable'), ['status-name'], 'a single word is no type of its own');
  });
  it('leaves out a pattern that could be slow', () => {
    const signs = [{ pattern: 'a+' }, { pattern: 'a{1,3}' }];
    assert.equal(open({ entries: [entryOf('x', 'X', { signs })], services: [] }).patterns.all.length, 1);
  });
});
