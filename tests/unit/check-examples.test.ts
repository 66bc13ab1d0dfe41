import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/catalogue.ts';
import { checkExamples } from '../../src/lib/check-examples.ts';
import { entrySource, familySource } from '../fixtures/sources.ts';

/** Checks the example of 503, which stands beside 429, and writes each problem as `file › at: found | expected`. */
function problemsWith(example: string): string[] {
  const sources = [entrySource('429', { aliases: ['slow_down'] }), entrySource('503', { example })];
  const { catalogue } = buildCatalogue(sources, [familySource()]);
  return checkExamples(catalogue.entries).map(
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
