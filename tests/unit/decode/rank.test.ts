import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clue } from '../../../src/lib/decode/clues.ts';
import { rank } from '../../../src/lib/decode/rank.ts';

function clue(entry: number, strength: number, start = 0, depth = 0): Clue {
  return { entry, strength, start, end: start + 1, line: 0, kind: 'code', text: 'x', depth, status: null };
}

const order = (clues: Clue[]): number[] => rank(clues).map(({ entry }) => entry);

describe('rank', () => {
  it('puts the stronger first', () => assert.deepEqual(order([clue(1, 40), clue(2, 90)]), [2, 1]));
  it('puts the deeper cause first', () =>
    assert.deepEqual(order([clue(1, 90, 0, 1), clue(2, 90, 9, 2)]), [2, 1]));
  it('puts the earlier of equals first', () =>
    assert.deepEqual(order([clue(1, 90, 5), clue(2, 90, 3)]), [2, 1]));
  it('names each entry once, its strongest clue first', () => {
    const [only, ...others] = rank([clue(1, 40, 1), clue(1, 90, 2)]);
    assert.equal(only?.clues[0]?.strength, 90);
    assert.deepEqual(others, []);
  });
  it('drops mere wordings beside a status without entry', () => {
    assert.deepEqual(order([clue(-1, 95), clue(1, 50), clue(2, 84)]), [2]);
    assert.deepEqual(order([clue(-1, 60), clue(1, 50)]), [1]);
  });
  it('keeps a bounded number of clues, the strongest among them', () => {
    const [only] = rank([...Array.from({ length: 500 }, (_, at) => clue(1, 40, at)), clue(1, 99, 999)]);
    assert.ok((only?.clues.length ?? 0) <= 32);
    assert.equal(only?.clues[0]?.strength, 99);
  });
});
