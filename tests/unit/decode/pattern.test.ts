import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slowPattern, wordsOf } from '../../../src/lib/decode/pattern.ts';

describe('slowPattern', () => {
  const refused: [string, string][] = [
    ['a*', 'repeats without a limit (*)'],
    ['a+', 'repeats without a limit (+)'],
    ['a{2,}', 'repeats without a limit ({2,})'],
    ['a{1,65}', 'repeats more than 64 times ({1,65})'],
    ['(ab){2}', 'repeats a group ({2})'],
    ['(?:ab)?', 'repeats a group (?)'],
    [String.raw`(a)\1`, 'refers back to a group'],
    [String.raw`(?<x>a)\k<x>`, 'refers back to a group'],
    ['(?<=a)b', 'looks behind'],
    ['(?<!a)b', 'looks behind'],
    ['a{0,64}a{0,64}b', 'has too many ways to match'],
    ['(a', 'is no valid regular expression'],
  ];
  for (const [source, reason] of refused)
    it(`refuses ${source}`, () => assert.equal(slowPattern(source), reason));

  const allowed = [
    'a{1,64}',
    '[*+]',
    String.raw`\*\+\{2,\}`,
    'colou?r',
    '(?:GET|POST) /',
    String.raw`\d{1,9}ms`,
    '[^(]{2}',
  ];
  for (const source of allowed) it(`allows ${source}`, () => assert.equal(slowPattern(source), null));
});

describe('wordsOf', () => {
  const cases: [string, string, string][] = [
    [
      'is the longest words outside of anything that varies',
      String.raw`of \d{1,9}ms Exceeded`,
      'ms exceeded',
    ],
    ['leaves out a letter that may be missing', 'box(?:es)? closeds?', ' closed'],
    ['leaves out classes and groups', '[a-z]{2,4}(?:abcdef)xy', 'xy'],
    ['is nothing for alternatives', 'abc|def', ''],
    ['takes an escaped letter for no letter', String.raw`\bab\s{0,2}c`, 'ab'],
    ['takes an escaped number for no words', String.raw`\u00e9a\x41b`, 'a'],
    ['holds digits and what joins words', String.raw`x-code_42\.json`, 'x-code_42'],
  ];
  for (const [what, pattern, expected] of cases) it(what, () => assert.equal(wordsOf(pattern), expected));
});
