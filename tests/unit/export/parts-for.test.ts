import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partsFor } from '../../../src/lib/export/parts-for.ts';

describe('which parts may answer', () => {
  const parts = ['400', '429', 'econn', 'err_a', 'err_b', 'x'];
  const cases: readonly (readonly [query: string, numbers: readonly number[]])[] = [
    ['429', [1]],
    ['http/429', [1, 4]],
    ['E429', [1]],
    ['status=404', [0, 4]],
    ['ECONNRESET', [2]],
    ['err_', [2, 3, 4]],
    ['0', [0]],
    ['zzz', [5]],
    ['', []],
    ['…', []],
  ];
  for (const [query, numbers] of cases) {
    test(`${query || 'nothing'}: ${numbers.join(', ') || 'none'}`, () =>
      assert.deepEqual(partsFor(query, { entries: [], parts }), numbers));
  }

  for (const [query, numbers] of [
    ['https 429', []],
    ['Error 429', []],
    ['status/429', []],
    ['429 x', [5]],
    ['error', [4]],
  ] as const)
    test(`with 429 in the file itself, ${query}: ${numbers.join(', ') || 'none'}`, () =>
      assert.deepEqual(partsFor(query, { entries: [['429', 'Too Many Requests', 0, 0]], parts }), numbers));

  test('are eight at most, however long the query', () =>
    assert.ok(
      partsFor('a b c d e f g h i j k l m n o p q r s t', { entries: [], parts: [...'abcdefghijklmnopqrst'] })
        .length <= 8,
    ));
});
