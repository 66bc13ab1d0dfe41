import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { logsOf, samplesOf } from '../../src/lib/samples.ts';

describe('the samples of a pattern', () => {
  const cases: [string, string, string[]][] = [
    ['are its words where it has nothing else', 'no healthy upstream', ['no healthy upstream']],
    ['hold the first character that fits a class', String.raw`code [A-Z]\d, [^a]`, ['code a1, 1']],
    ['repeat no more than they must', String.raw`x{2,9}y?z{0,4}`, ['xx']],
    ['are one for each alternative', 'a(?:b|c)|d', ['ab', 'd', 'ac']],
    ['reach an alternative inside another', 'x(?:a|b(?:c|d))', ['xa', 'xbc', 'xbd']],
    ['take an escape for what it stands for', String.raw`\{\s\u0041\x42\.`, ['{ AB.']],
    ['keep to a border between words', String.raw`\b401[^\n]{0,9}\bForbidden\b`, ['401 Forbidden']],
    ['pass over what must not follow', 'EOF(?! while)', ['EOF']],
    ['are none where something must follow that is not part of it', '(?=b)a', []],
  ];
  for (const [what, pattern, expected] of cases)
    test(what, () => assert.deepEqual(samplesOf(pattern), expected));

  test('match the pattern, whatever it is', () => {
    const part = fc.constantFrom('a', 'B', ' ', '\\d', '[x-z]', '[^a]', '\\s{1,3}', 'c?', '(?:d|ee)', '\\b');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const pattern = parts.join('');
        for (const text of samplesOf(pattern)) assert.match(text, new RegExp(pattern, 'i'));
      }),
    );
  });
});

describe('the logs of a sign', () => {
  const cases: [string, Parameters<typeof logsOf>[0], string[]][] = [
    ['are its text', { text: 'oh no' }, ['oh no']],
    ['are its samples', { pattern: 'oh (?:no|dear)' }, ['oh no', 'oh dear']],
    [
      'begin with a header where it counts there',
      { text: 'expired', where: 'header' },
      ['x-answer: expired'],
    ],
    ['keep a header of its own', { text: 'x-lost: yes', where: 'header' }, ['x-lost: yes']],
    ['are JSON where it counts in a body', { text: 'oh no', where: 'body' }, ['{"message": "oh no"}']],
    ['wrap a field in braces', { text: '"ok": false', where: 'body' }, ['{"ok": false}']],
    ['wrap a tag in a page', { text: '<b>no</b>', where: 'body' }, ['<html><b>no</b></html>']],
  ];
  for (const [what, sign, expected] of cases) test(what, () => assert.deepEqual(logsOf(sign), expected));
});
