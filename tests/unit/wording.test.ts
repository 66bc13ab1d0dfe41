import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  actionWords,
  classWords,
  hopWords,
  serviceKindWords,
  shownName,
  stops,
  verdictWords,
  writesWords,
} from '../../src/lib/wording.ts';
import { action, hop, verdict, writes } from '../../src/schemas/entry.ts';
import { service } from '../../src/schemas/service.ts';

const tables = [
  ['action', action.options, actionWords],
  ['verdict', verdict.options, verdictWords],
  ['risk of a repeated write', writes.options, writesWords],
  ['place where it broke', hop.options, hopWords],
  ['kind of service', service.shape.kind.options, serviceKindWords],
] as const;

/** Returns every text in a row of a table. */
const textsOf = (row: unknown): string[] => (typeof row === 'string' ? [row] : Object.values(row as object));

for (const [what, values, words] of tables) {
  describe(`each ${what}`, () => {
    test('of the schema has its words, and there are no others', () => {
      assert.deepEqual(Object.keys(words).sort(), [...values].sort());
    });

    test('has words that are not empty, and a first word or label that no other has', () => {
      const rows = Object.values(words).map(textsOf);
      for (const text of rows.flat()) assert.match(text, /^\S.*\S$/);
      const labels = rows.map(([label]) => label);
      assert.equal(new Set(labels).size, labels.length);
    });
  });
}

test('the stops of the way are the places of the schema, in its order, with the platform in the place of the node', () => {
  assert.deepEqual(
    hop.options.filter((place) => place !== 'platform'),
    stops,
  );
});

test('each class of status codes of RFC 9110 has its words', () => {
  assert.deepEqual(Object.keys(classWords), ['1', '2', '3', '4', '5']);
  for (const { title, note } of Object.values(classWords)) {
    assert.match(title, /^[A-Z]/);
    assert.match(note, /^[A-Z].*\.$/);
  }
});

test('the name of a retired entry says that it is retired, and that of another does not', () => {
  assert.equal(
    shownName({ name: 'Railgun Error', retired: { on: '2024-01-31' } }),
    'Railgun Error (retired)',
  );
  assert.equal(shownName({ name: 'Not Found' }), 'Not Found');
});
