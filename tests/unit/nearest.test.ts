import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest } from '../../src/lib/nearest.ts';

describe('the nearest candidate', () => {
  const actions = ['slow-down', 'wait-and-retry', 'fix-request', 'fix-network'];
  const cases = [
    ['slow-dwn', actions, 'slow-down'],
    ['WAIT-AND-RETRY', actions, 'wait-and-retry'],
    ['fix-requets', actions, 'fix-request'],
    ['428', ['503', '429'], '429'],
    ['5x', ['4xx', '5xx'], '5xx'],
    ['a', ['b'], 'b'],
    ['502', ['503', '504'], '503'],
    ['ab12', ['ab34', 'ab1'], 'ab1'],
  ] as const;
  for (const [word, candidates, expected] of cases) {
    test(`to ${word} is ${expected}`, () => assert.equal(nearest(word, candidates), expected));
  }
});

describe('nothing is near', () => {
  const cases = [
    ['abc', ['abcde'], 'more than a third away'],
    ['418', ['429'], 'two of three digits differ'],
    ['abcdef', ['abcxyz'], 'half of the letters differ'],
    ['429', [], 'there are no candidates'],
    ['', ['429'], 'the word is empty'],
  ] as const;
  for (const [word, candidates, why] of cases) {
    test(`when ${why}`, () => assert.equal(nearest(word, candidates), undefined));
  }
});

test('candidates may come from a map', () => {
  assert.equal(nearest('econreset', new Map([['econnreset', 1]]).keys()), 'econnreset');
});
