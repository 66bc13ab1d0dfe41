import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addPhrase, emptyTree, findPhrases, isHyphenated } from '../../../src/lib/decode/phrases.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';

function found(phrases: string[], text: string): string[] {
  const tree = emptyTree<string>();
  for (const phrase of phrases) addPhrase(tree, phrase, phrase);
  const work = { steps: 0 };
  return findPhrases(tree, tokenise(text, work), work).map(({ mark }) => mark);
}

describe('findPhrases', () => {
  const cases: [string, string[], string, string[]][] = [
    ['finds words whatever their case', ['rate limit'], 'Rate LIMIT reached', ['rate limit']],
    ['finds no part of a word', ['rate limit'], 'operate limited', []],
    ['reads on over a line break', ['rate limit'], 'rate\n    limit', ['rate limit']],
    ['reads on over an escaped line break', ['rate limit'], String.raw`rate\nlimit`, ['rate limit']],
    ['reads a hyphen as a space', ['rate limit'], 'rate-limit', ['rate limit']],
    ['does not read from a field into its value', ['rate limit'], '"rate": "limit"', []],
    ['reads on behind a bracket', ['[Errno 9] lost'], 'OSError: [Errno 9] lost', ['[Errno 9] lost']],
    ['does not read over a slash', ['rate limit'], 'rate/limit', []],
    [
      'asks for the punctuation of a host',
      ['api.example.com'],
      'at https://api.example.com/x',
      ['api.example.com'],
    ],
    ['finds a phrase and its beginning', ['bad', 'bad gateway'], 'bad gateway', ['bad gateway', 'bad']],
    ['finds phrases that overlap', ['a b', 'b c'], 'a b c', ['a b', 'b c']],
  ];
  for (const [sentence, phrases, text, expected] of cases) {
    it(sentence, () => assert.deepEqual(found(phrases, text), expected));
  }
});

describe('isHyphenated', () => {
  it('sees a header name around a phrase', () => {
    assert.ok(isHyphenated('x-rate-limit', 2, 12));
    assert.ok(isHyphenated('rate-limit-left', 0, 10));
    assert.ok(!isHyphenated('- rate-limit - ', 2, 12));
  });
});
