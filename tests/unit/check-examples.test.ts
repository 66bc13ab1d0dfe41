import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { checkExamples } from '../../src/lib/check-examples.ts';
import type { ServiceSigns } from '../../src/lib/decode/types.ts';
import { entrySource, familySource } from '../fixtures/sources.ts';

/** A service whose 403 means 429 or 503, by its code. */
const parcel: ServiceSigns = {
  slug: 'parcel',
  name: 'Parcel',
  hosts: ['api.parcel.example'],
  signs: [],
  variants: [
    { id: '7001', status: 403, code: '7001', signs: [], entry: '429' },
    { id: '7002', status: 403, code: '7002', signs: [], entry: '503' },
  ],
};

/** Checks the example of 503, which stands beside 429, and writes each problem as `file › at: found | expected`. */
function problemsWith(example: string, services?: readonly ServiceSigns[]): string[] {
  const sources = [entrySource('429', { aliases: ['slow_down'] }), entrySource('503', { example })];
  const { catalogue } = buildCatalogue(sources, [familySource()]);
  return checkExamples(catalogue.entries, services).map(
    ({ file, at, found, expected }) => `${file} › ${at}: ${found} | ${expected}`,
  );
}

const report = (found: string) => [
  `content/errors/http/503.mdx › example: ${found} | 503 first: an alias, a wording or a sign that stands in the example`,
];

describe('the example of an entry', () => {
  test('is right when decoding it finds the entry', () => {
    assert.deepEqual(problemsWith('HTTP/1.1 503 Service Unavailable\n'), []);
  });

  test('is wrong when decoding it finds another', () => {
    assert.deepEqual(problemsWith('HTTP/1.1 429 Too Many Requests\n'), report('429'));
  });

  test('is wrong when decoding it finds the entry, but another before it', () => {
    const example =
      'HTTP/1.1 429 Too Many Requests\n\nThe run before this one failed with status code 503.\n';
    assert.deepEqual(problemsWith(example), report('429, then 503'));
  });

  test('is wrong when decoding it finds nothing', () => {
    assert.deepEqual(problemsWith('The run ended well after 12 seconds.\n'), report('nothing'));
  });
});

describe('the example of an entry that a service has a code of its own for', () => {
  const answer = (code: number) => `HTTP/1.1 403 x\nhost: api.parcel.example\n{"code": ${code}}\n`;

  test('is right when the service leads to the entry, and finds nothing without the service', () => {
    assert.deepEqual(problemsWith(answer(7002), [parcel]), []);
    assert.deepEqual(problemsWith(answer(7002)), report('nothing'));
  });

  test('is wrong when the service leads to another entry', () => {
    assert.deepEqual(problemsWith(answer(7001), [parcel]), report('429'));
  });
});
