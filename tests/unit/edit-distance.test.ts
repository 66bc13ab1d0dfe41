import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editDistance, slipsAllowed } from '../../src/lib/edit-distance.ts';

describe('editDistance', () => {
  const cases: [string, string, string, number][] = [
    ['nothing', 'gateway', 'gateway', 0],
    ['a letter left out', 'gatway', 'gateway', 1],
    ['a letter too many', 'gateeway', 'gateway', 1],
    ['a wrong letter', 'gatewoy', 'gateway', 1],
    ['two letters swapped', 'gatewya', 'gateway', 1],
    ['two slips', 'gtewya', 'gateway', 2],
  ];
  for (const [sentence, one, other, slips] of cases) {
    it(`counts ${sentence}`, () => assert.equal(editDistance(one, other, 3), slips));
  }
  it('gives up beyond its limit', () => {
    assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
    assert.equal(editDistance('a', 'abcdefgh', 2), 3);
  });
  it('is the same both ways, and 0 only for equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        assert.equal(editDistance(one, other, 9), editDistance(other, one, 9));
        assert.equal(editDistance(one, other, 9) === 0, one === other);
      }),
    );
  });
});

describe('slipsAllowed', () => {
  it('grows with the length', () => assert.deepEqual([3, 4, 8, 16].map(slipsAllowed), [0, 1, 2, 3]));
});
