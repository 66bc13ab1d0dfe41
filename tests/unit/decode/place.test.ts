import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOf } from '../../../src/lib/decode/place.ts';

function stands(text: string, word: string, where: 'header' | 'body' | undefined): boolean {
  const start = text.indexOf(word);
  return placesOf(text)(start, start + word.length, where);
}

describe('placesOf', () => {
  const cases: [string, string, string, 'header' | 'body' | undefined, boolean][] = [
    ['anything stands anywhere', 'plain sign here', 'sign', undefined, true],
    ['a value of a header', '< server: sign', 'sign', 'header', true],
    ['a name of a header', 'a\nx-sign: 1', 'sign', 'header', true],
    ['a sentence is no header', 'this is a sign of it', 'sign', 'header', false],
    ['the line before is another line', 'server: a\nsign', 'sign', 'header', false],
    ['inside JSON', 'x {"a":{"b":"sign"}}', 'sign', 'body', true],
    ['inside JSON that is cut off', 'x {"a":"sign', 'sign', 'body', true],
    ['between two bodies', '{"a":1} sign {"b":2}', 'sign', 'body', false],
    ['inside HTML', '<html><p>sign</p></html>', 'sign', 'body', true],
    ['before HTML', 'sign <html></html>', 'sign', 'body', false],
    ['a header is no body', 'server: sign', 'sign', 'body', false],
  ];
  for (const [sentence, text, word, where, expected] of cases) {
    it(`${sentence}: ${expected}`, () => assert.equal(stands(text, word, where), expected));
  }
});
