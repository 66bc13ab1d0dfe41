import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, tokenAt, tokenise } from '../../../src/lib/decode/tokens.ts';

function words(text: string): string[] {
  const tokens = tokenise(text, { steps: 0 });
  return Array.from({ length: tokens.count }, (_, index) =>
    text.slice(tokens.start[index], tokens.end[index]),
  );
}

describe('tokenise', () => {
  const cases: [string, string, string[]][] = [
    ['parts words at punctuation', 'a-b.c/d', ['a', 'b', 'c', 'd']],
    ['keeps the low line in a word', 'invalid_grant', ['invalid_grant']],
    ['takes an escaped line break for white space', String.raw`a\nError\tb`, ['a', 'Error', 'b']],
    ['takes an escaped quote for a quote', String.raw`\u0022x\x22y`, ['x', 'y']],
    ['skips terminal colours', '\x1b[31m429\x1b[0m', ['429']],
    ['skips escaped terminal colours', String.raw`\u001b[31m429`, ['429']],
    ['keeps letters of other scripts', 'Überlauf ошибка', ['Überlauf', 'ошибка']],
    ['parts words at curly quotes', '“rate”', ['rate']],
    ['finds nothing in nothing', '', []],
  ];
  for (const [sentence, text, expected] of cases) it(sentence, () => assert.deepEqual(words(text), expected));

  it('numbers the lines', () => {
    const tokens = tokenise('a\nb c\n\nd', { steps: 0 });
    assert.deepEqual([...tokens.line.slice(0, tokens.count)], [0, 1, 1, 3]);
  });
});

describe('hashOf', () => {
  it('is the hash of a word, whatever its case', () => {
    const tokens = tokenise('EConnReset', { steps: 0 });
    assert.equal(tokens.hash[0], hashOf('econnRESET'));
    assert.notEqual(hashOf('econnreset'), hashOf('econnrefused'));
  });
});

describe('tokenAt', () => {
  it('finds the word at an offset, else the next', () => {
    const tokens = tokenise('ab  cd', { steps: 0 });
    assert.deepEqual(
      [0, 1, 2, 4, 6].map((at) => tokenAt(tokens, at)),
      [0, 0, 1, 1, 2],
    );
  });
});
