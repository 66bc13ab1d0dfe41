import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { gapAfter, gapBefore, isKind, namesError } from '../../../src/lib/decode/vocabulary.ts';

const tokens = tokenise('  HTTPStatusError: GET (x)', { steps: 0 });

describe('isKind', () => {
  it('knows a word by its kind, in any case', () => {
    assert.ok(isKind(tokens, 1, 'method'));
    assert.ok(!isKind(tokens, 1, 'unit'));
  });
  it('says no outside the text', () => {
    assert.ok(!isKind(tokens, -1, 'method'));
    assert.ok(!isKind(tokens, 3, 'method'));
  });
});

describe('namesError', () => {
  it('knows the end of a class name', () => assert.ok(namesError(tokens, 0)));
  it('refuses other words', () => assert.ok(!namesError(tokens, 2)));
});

describe('gaps', () => {
  it('are what stands between words, and before the first and after the last', () => {
    assert.equal(gapBefore(tokens, 0), '  ');
    assert.equal(gapAfter(tokens, 0), ': ');
    assert.equal(gapBefore(tokens, 2), ' (');
    assert.equal(gapAfter(tokens, 2), ')');
  });
});
