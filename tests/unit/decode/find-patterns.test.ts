import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPatterns, indexPatterns } from '../../../src/lib/decode/find-patterns.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';

describe('findPatterns', () => {
  const find = (regex: RegExp, text: string): [number, number, number, number][] =>
    findPatterns(indexPatterns([{ regex, mark: 'x' }]), tokenise(text, { steps: 0 }), { steps: 0 }).map(
      ({ start, end, first, last }) => [start, end, first, last],
    );
  it('says where a pattern stands and which words it spans', () =>
    assert.deepEqual(find(/b c/gi, 'a B C d'), [[2, 5, 1, 2]]));
  it('finds each place, on each call', () => {
    const regex = /x/gi;
    assert.equal(find(regex, 'x x').length, 2);
    assert.equal(find(regex, 'x x').length, 2);
  });
  it('does not count empty matches', () => assert.deepEqual(find(/a{0,1}/gi, 'bb'), []));
  it('stops after fifty', () => assert.equal(find(/x/gi, 'x '.repeat(80)).length, 50));

  const sources = [
    'quota',
    'rate limit',
    'limit [0-9]{1,3}',
    'a|b',
    'x',
    'Too Many',
    'colou?r',
    'E_[A-Z]{2,4}-9',
  ];
  const texts = [
    '',
    'x',
    'A b',
    'the RATE limit 12',
    'too  many',
    'Too Many colors',
    'E_AB-9 e_abc-9',
    'quot quota',
  ];
  for (const text of texts)
    it(`finds in “${text}” what each of the patterns finds alone`, () => {
      const patterns = sources.map((source) => ({ regex: new RegExp(source, 'gi'), mark: source }));
      const found = findPatterns(indexPatterns(patterns), tokenise(text, { steps: 0 }), { steps: 0 });
      const alone = patterns.flatMap(({ regex, mark }) =>
        [...text.matchAll(regex)].map(({ index, 0: words }) => [mark, index, index + words.length]),
      );
      assert.deepEqual(
        found.map(({ mark, start, end }) => [mark, start, end]),
        alone,
      );
    });
  it('runs only the patterns whose words stand in the text', () => {
    const patterns = Array.from({ length: 500 }, (_, index) => ({
      regex: new RegExp(`number ${index} failed`, 'gi'),
      mark: index,
    }));
    const work = { steps: 0 };
    const text = 'job number 7 failed';
    const found = findPatterns(indexPatterns(patterns), tokenise(text, { steps: 0 }), work);
    assert.deepEqual(
      found.map(({ mark }) => mark),
      [7],
    );
    assert.equal(work.steps, 2 * text.length);
  });
});
