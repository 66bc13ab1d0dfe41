import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prepare } from '../../../src/lib/lookup/prepare.ts';

const entries = [
  { slug: 'a', code: 'A_B', name: 'First Thing', aliases: ['x_y'], shownAs: ['first words'] },
  { slug: 'x_y', code: 'X_Y', name: 'Other', aliases: [], shownAs: [] },
];

describe('prepare', () => {
  const prepared = prepare(entries);
  it('does its work once for a list', () => assert.equal(prepare(entries), prepared));
  it('gives a code precedence over an alias', () => assert.equal(prepared.tokens.get('x_y')?.row, 1));
  it('files whole phrases without their punctuation', () =>
    assert.equal(prepared.phrases.get('firstwords')?.[0]?.kind, 'wording'));
  it('weighs rare words more', () =>
    assert.ok(
      (prepared.weights.get('other') ?? 0) > 0 &&
        (prepared.weights.get('y') ?? 0) < (prepared.weights.get('other') ?? 0),
    ));
});
