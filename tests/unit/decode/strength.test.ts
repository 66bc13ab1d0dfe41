import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../../../src/lib/decode/book.ts';
import { findPhrases } from '../../../src/lib/decode/phrases.ts';
import { strengthOf } from '../../../src/lib/decode/strength.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';
import { book } from './books.ts';

function strength(text: string): number {
  const tokens = tokenise(text, { steps: 0 });
  const hits = findPhrases(open(book).tree, tokens, { steps: 0 });
  return Math.max(0, ...hits.map((hit) => strengthOf(hit, tokens)));
}

describe('strengthOf', () => {
  const enough: [string, string][] = [
    ['a machine code anywhere', 'oh CERT_HAS_EXPIRED here'],
    ['a sign that only machines write', 'oh slow_down_please here'],
    ['a plain word in capitals that fills its string', '"UNAVAILABLE"'],
    ['a type of error', 'raised NotFoundError'],
    ['a reason phrase that fills its line', 'x\nBad Gateway\ny'],
    ['a reason phrase as a title', 'Forbidden: you may not'],
    ['two words beside a complaint', 'ERROR rate limit'],
    ['a plain word that is the whole message', '{"message": "Unavailable."}'],
    ['a sign of two words that only machines write', 'oh Slow::Down here'],
    ['three words', 'you sent too many requests to us'],
  ];
  for (const [sentence, text] of enough)
    it(`is enough for ${sentence}`, () => assert.ok(strength(text) >= 32, text));

  const little: [string, string][] = [
    ['a plain word of a sentence', 'the service is unavailable to guests'],
    ['a plain word in capitals within a sentence', 'state UNAVAILABLE now and then'],
    ['two words in a plain statement', 'the rate limit is five'],
    ['a reason phrase within a sentence', 'file not found, using defaults'],
    ['one word of many', 'the forbidden city tour'],
  ];
  for (const [sentence, text] of little)
    it(`is too little for ${sentence}`, () => assert.ok(strength(text) < 32, text));

  it('puts words that their author ranks so above a status line', () => {
    assert.ok(strength('404 this hook is not registered') > 104);
  });

  it('leaves it to the number in a field what a status name of gRPC means', () => {
    const name = strength('"status": "RESOURCE_EXHAUSTED"');
    assert.ok(name >= 60 && name < 72, String(name));
  });

  it('puts the machine code of a body above a status line, a library’s below', () => {
    assert.ok(strength('{"error":"invalid_grant"}') > 100);
    assert.ok(strength("code: 'ERR_BAD_RESPONSE'") < 90);
  });
});
