import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/cli/content.ts';
import { decisions, type Decision } from '../../src/lib/decisions.ts';
import { hops } from '../../src/lib/hops.ts';
import { slugOf } from '../../src/lib/slug.ts';

const { catalogue } = await readContent();
const entries = new Map(catalogue.entries.map((entry) => [entry.code, entry]));

test('every code in a drawing is the code of an entry', () => {
  const codes = [
    ...hops.flatMap((stop) => stop.codes),
    ...Object.values<Decision>(decisions).flatMap(({ questions }) =>
      questions.flatMap(({ ends }) => ends.flatMap((end) => end.codes ?? [])),
    ),
  ];
  assert.ok(codes.length > 30);
  assert.deepEqual(
    codes.filter((code) => entries.get(code)?.slug !== slugOf(code)),
    [],
  );
});

test('a code stands at the stop where its entry says that it broke, or at the edge when servers in between made it up', () => {
  const elsewhere = hops.flatMap(({ hop, codes }) =>
    codes.filter((code) => {
      const entry = entries.get(code);
      return entry?.brokeAt !== hop && !(hop === 'edge' && entry?.family === 'proxy-cdn-errors');
    }),
  );
  assert.deepEqual(elsewhere, []);
});

test('a code stands at the end that its entry names as action', () => {
  const wrong = Object.values<Decision>(decisions).flatMap(({ questions }) =>
    questions.flatMap(({ ends }) =>
      ends.flatMap(({ action, codes = [] }) =>
        codes.filter((code) => entries.get(code)?.action !== action).map((code) => `${code}: ${action}`),
      ),
    ),
  );
  assert.deepEqual(wrong, []);
});
