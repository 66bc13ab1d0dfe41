import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkBackticks, checkText, checkValues } from '../../src/lib/check-text.ts';
import type { Problem } from '../../src/lib/problems.ts';

const line = ({ kind, at, found }: Problem) => `${kind} ${at}: ${found}`;
const inText = (text: string) => checkText(text, 'a.mdx').map(line);

describe('a text', () => {
  for (const text of ['', 'a\nb\n', 'a\r\nb\r\n', 'a\tb', '“ä” — é 漢 😀 …', 'one line'])
    test(`is right: ${JSON.stringify(text)}`, () => assert.deepEqual(inText(text), []));

  const cases: readonly (readonly [string, string])[] = [
    ['a\nb\u200Bc', 'odd-character line 2, column 2: U+200B, which nobody sees'],
    ['\u202E', 'odd-character line 1, column 1: U+202E, which turns text around'],
    ['\u2066', 'odd-character line 1, column 1: U+2066, which turns text around'],
    ['a\u00A0b', 'odd-character line 1, column 2: U+00A0, a space of another kind'],
    ['\u0007', 'odd-character line 1, column 1: U+0007, which nobody sees'],
    ['\u0085', 'odd-character line 1, column 1: U+0085, which nobody sees'],
    ['\u2028', 'odd-character line 1, column 1: U+2028, which nobody sees'],
    ['\uFEFF', 'odd-character line 1, column 1: U+FEFF, which nobody sees'],
    ['\u3164', 'odd-character line 1, column 1: U+3164, which nobody sees'],
    ['\uD800', 'odd-character line 1, column 1: U+D800, which nobody sees'],
    ['\u{E0041}', 'odd-character line 1, column 1: U+E0041, which nobody sees'],
    ['\uFFFD', 'odd-character line 1, column 1: U+FFFD, which stands for a character that was lost'],
    ['a\r\nb\nc', 'line-ends line 2: CR LF and LF'],
    ['a\nb\rc', 'line-ends line 2: LF and CR'],
    ['a\rb', 'line-ends line 1: CR'],
  ];
  for (const [text, expected] of cases)
    test(`is wrong: ${JSON.stringify(text)}`, () => assert.deepEqual(inText(text), [expected]));

  test('with many such characters has three of them reported', () =>
    assert.equal(inText('\u200B'.repeat(50)).length, 3));
});

test('characters that came out of escapes are reported at their key, one a value', () =>
  assert.deepEqual(
    checkValues({ a: ['x', '\u202E\u202E'], b: { c: '\u0000' }, d: 1, e: null }, 'a.yaml').map(line),
    ['odd-character a.1: U+202E, which turns text around', 'odd-character b.c: U+0000, which nobody sees'],
  ));

test('a backtick without a partner is reported where backticks are shown as code, and nowhere else', () => {
  const odd = 'a `b';
  const value = {
    variants: [{ fix: odd, meaning: '`a` b', signs: [{ text: odd }] }],
    advice: [{ text: odd, setting: odd }],
    limits: { text: odd },
    body: { code: odd, example: odd },
    shownAs: [{ text: odd }],
  };
  assert.deepEqual(
    checkBackticks(value, 'a.yaml').map(({ at }) => at),
    ['variants.0.fix', 'advice.0.text', 'limits.text', 'body.code'],
  );
});
