import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { causesOf, outerMessage } from '../../../src/lib/decode/cause.ts';

function depth(text: string, word: string): number {
  return causesOf(text)(text.indexOf(word));
}

describe('causesOf', () => {
  it('is 0 for the outermost error', () => assert.equal(depth('Error: here [cause]: Error: b', 'here'), 0));
  it('counts the causes of Node', () => {
    assert.equal(depth('Error: a\n  [cause]: Error: here', 'here'), 1);
    assert.equal(depth('a { cause: b { cause: here', 'here'), 2);
  });
  it('counts a field of JSON', () => assert.equal(depth('{"a":1,"cause":{"m":"here"}}', 'here'), 1));
  it('counts the causes of Java', () => assert.equal(depth('a\nCaused by: here', 'here'), 1));
  it('counts the causes of other languages', () => {
    for (const wrapper of [
      'a\n ---> here',
      'Inner Exception 1:\nhere',
      'a; nested exception is here',
      'a wrapped=#<here>',
    ])
      assert.equal(depth(wrapper, 'here'), 1, wrapper);
    assert.equal(depth('<!-- a --> here', 'here'), 0);
  });
  it('counts what Python prints first', () => {
    const text =
      'First: here\n\nDuring handling of the above exception, another exception occurred:\n\nLast: there';
    assert.equal(depth(text, 'here'), 1);
    assert.equal(depth(text, 'there'), 0);
  });
  it('does not reach far', () => assert.equal(depth(`cause: ${'x'.repeat(3000)} here`, 'here'), 0));
});

describe('outerMessage', () => {
  it('is the message of the first error', () =>
    assert.equal(outerMessage('TypeError: fetch failed\n  at x'), 'fetch failed'));
  it('is null without one', () => assert.equal(outerMessage('all is well'), null));
});
