import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/catalogue.ts';
import type { Family } from '../../src/lib/model.ts';
import { neighbours, surroundings } from '../../src/lib/neighbours.ts';
import { entrySource, familySource, groups } from '../fixtures/sources.ts';

const codesOf = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code);

/** Builds one family of codes in groups after their first digit. */
function familyOf(codes: readonly string[]): Family {
  const sources = codes.map((code) => entrySource(code, { group: `${code[0]}xx` }));
  return buildCatalogue(sources, [familySource('http', { groups })]).catalogue.families[0]!;
}

describe('the catalogue', () => {
  const { catalogue, problems } = buildCatalogue(
    [
      entrySource('ETIMEDOUT', {}, { family: 'network' }),
      entrySource('503', { group: '5xx' }),
      entrySource('429', {
        group: '4xx',
        aliases: ['slow'],
        related: [{ code: '503', why: 'Busy.' }, 'etimedout'],
      }),
      entrySource('404', { group: '4xx' }),
      entrySource('ECONNRESET', {}, { family: 'network' }),
    ],
    [
      familySource('http', { groups: [...groups!, { slug: '9xx', label: '9xx', title: 'Empty' }] }),
      familySource('network'),
    ],
  );

  test('has every entry, family by family in their order, group by group, by code', () => {
    assert.deepEqual(codesOf(catalogue.entries), ['404', '429', '503', 'ECONNRESET', 'ETIMEDOUT']);
    assert.deepEqual(
      catalogue.families.map(({ slug, entries }) => [slug, codesOf(entries)]),
      [
        ['http', ['404', '429', '503']],
        ['network', ['ECONNRESET', 'ETIMEDOUT']],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test('leaves out groups without entries, and gives a family without groups a single one', () => {
    assert.deepEqual(
      catalogue.families.map((family) =>
        family.groups.map(({ slug, title, entries }) => [slug, title, codesOf(entries)]),
      ),
      [
        [
          ['4xx', 'Refused', ['404', '429']],
          ['5xx', 'Failed', ['503']],
        ],
        [['', 'Title of network', ['ECONNRESET', 'ETIMEDOUT']]],
      ],
    );
  });

  test('links related codes, and says the other’s summary where the author wrote no difference', () => {
    assert.deepEqual(catalogue.entries.find(({ code }) => code === '429')?.related, [
      { code: '503', slug: '503', name: 'Name of 503', why: 'Busy.' },
      { code: 'ETIMEDOUT', slug: 'etimedout', name: 'Name of ETIMEDOUT', why: 'Summary of ETIMEDOUT.' },
    ]);
  });

  test('gives an entry its slug, its family, its file and a list for each list left out', () => {
    const entry = catalogue.entries.find(({ code }) => code === 'ECONNRESET');
    assert.equal(entry?.slug, 'econnreset');
    assert.equal(entry.family, 'network');
    assert.equal(entry.file, 'content/errors/network/econnreset.mdx');
    const { aliases, shownAs, signs, specs, related } = entry;
    assert.deepEqual(
      { aliases, shownAs, signs, specs, related },
      {
        aliases: [],
        shownAs: [],
        signs: [],
        specs: [],
        related: [],
      },
    );
  });
});

test('content with a mistake still gives a catalogue, beside the problem', () => {
  const { catalogue, problems } = buildCatalogue([entrySource('429', { related: ['1'] })], [familySource()]);
  assert.deepEqual(codesOf(catalogue.entries), ['429']);
  assert.deepEqual(catalogue.entries[0]?.related, []);
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['unknown-related'],
  );
});

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
