import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import type { Family } from '../../src/lib/model.ts';
import { neighbours, surroundings } from '../../src/lib/neighbours.ts';
import { entrySource, familySource, groups } from '../fixtures/sources.ts';

const codesOf = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code);

/** Builds one family of codes in groups after their first digit. */
function familyOf(codes: readonly string[]): Family {
  const sources = codes.map((code) => entrySource(code, { group: `${code[0]}xx` }));
  return buildCatalogue(sources, [familySource('http', { groups })]).catalogue.families[0]!;
}

describe('the neighbours of an entry', () => {
  const family = familyOf(['404', '429', '500']);
  const around = (slug: string) => {
    const { previous, next } = neighbours(family, slug);
    return [previous?.code, next?.code];
  };

  test('are those before and after it, across groups', () => assert.deepEqual(around('429'), ['404', '500']));
  test('end where the family ends', () => {
    assert.deepEqual(around('404'), [undefined, '429']);
    assert.deepEqual(around('500'), ['429', undefined]);
  });
  test('are none for an entry of another family', () =>
    assert.deepEqual(around('1'), [undefined, undefined]));
});

describe('the surroundings of an entry', () => {
  const family = familyOf(['400', '401', '403', '404', '500', '502', '503']);
  const around = (slug: string, size: number) =>
    surroundings(family, slug, size).map(
      ({ slug: group, entries }) => `${group}: ${codesOf(entries).join(' ')}`,
    );
  const cases = [
    ['403', 3, ['4xx: 401 403 404']],
    ['404', 3, ['4xx: 403 404', '5xx: 500']],
    ['400', 3, ['4xx: 400 401 403']],
    ['503', 3, ['5xx: 500 502 503']],
    ['502', 99, ['4xx: 400 401 403 404', '5xx: 500 502 503']],
  ] as const;
  for (const [slug, size, expected] of cases) {
    test(`${size} around ${slug}: ${expected.join(', ')}`, () =>
      assert.deepEqual(around(slug, size), expected));
  }

  test('do not grow with the family', () => {
    const large = familyOf(Array.from({ length: 99 }, (_, index) => String(400 + index)));
    for (const { slug } of large.entries) {
      const shown = surroundings(large, slug, 12).flatMap(({ entries }) => codesOf(entries));
      assert.equal(shown.length, 12);
      assert.ok(shown.includes(slug));
    }
  });
});
