import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import {
  entrySource,
  familySource,
  groups,
  guideSource,
  platformSource,
  serviceSource,
  variantOf,
} from '../fixtures/sources.ts';

const codesOf = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code);

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
      familySource('network', { order: 2 }),
      familySource('http', { groups: [...groups!, { slug: '9xx', label: '9xx', title: 'Empty' }] }),
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
    const { aliases, shownAs, askedAs, signs, specs, related, advice, guides, variants } = entry;
    for (const list of [aliases, shownAs, askedAs, signs, specs, related, advice, guides, variants])
      assert.deepEqual(list, []);
  });
});

describe('the way back of a related code', () => {
  const { catalogue } = buildCatalogue(
    [
      entrySource('429', { related: ['503', 'ECONNRESET'] }),
      entrySource('503', { related: ['429'] }),
      entrySource('ECONNRESET'),
      entrySource('504', { related: [{ code: 'econnreset', why: 'No answer.' }, '1'] }),
      entrySource('64', { related: ['ECONNRESET'] }),
    ],
    [familySource()],
  );
  const wayBack = (code: string) => catalogue.entries.find((entry) => entry.code === code)?.namedBy;

  test('names each entry that names this one, by code', () =>
    assert.deepEqual(wayBack('ECONNRESET'), [
      { code: '64', slug: '64', name: 'Name of 64' },
      { code: '429', slug: '429', name: 'Name of 429' },
      { code: '504', slug: '504', name: 'Name of 504' },
    ]));
  test('is left out where this one names the other itself', () => {
    assert.deepEqual(wayBack('429'), []);
    assert.deepEqual(wayBack('503'), []);
  });
  test('is empty for an entry that nobody names', () => assert.deepEqual(wayBack('64'), []));
});

describe('what stands beside the entries', () => {
  const { catalogue, problems } = buildCatalogue(
    [entrySource('429', { shownAs: ['Slow down.'] }), entrySource('ECONNRESET', { action: 'fix-network' })],
    [familySource()],
    [
      platformSource('last', { order: 3, shownAs: [{ text: 'Limit of last.', code: '429' }] }),
      platformSource('first', {
        order: 1,
        shownAs: [
          { text: 'The parcel was lost', code: 'EconnReset' },
          { text: 'Limit of first.', code: '429' },
        ],
      }),
    ],
    [
      guideSource('retries', { order: 2, codes: ['429', 'EconnReset'] }),
      guideSource('limits', { order: 1, codes: ['429'] }),
      guideSource('words', { order: 3 }),
    ],
  );
  const [limited, reset] = catalogue.entries;

  test('has no problem', () => assert.deepEqual(problems, []));
  test('gives an entry the advice of each platform that has some for it, in the order of the platforms', () => {
    assert.deepEqual(
      limited?.advice.map(({ platform, setting }) => [platform, setting]),
      [
        ['first', 'Setting of first'],
        ['last', 'Setting of last'],
      ],
    );
    assert.deepEqual(reset?.advice, []);
  });
  test('adds the wordings of each platform to those of the entry they stand for', () => {
    assert.deepEqual(limited?.shownAs, ['Slow down.', 'Limit of first.', 'Limit of last.']);
    assert.deepEqual(reset?.shownAs, ['The parcel was lost']);
  });
  test('gives an entry the guides that name it, in any case, in the order of the guides', () => {
    const slugs = (guides: readonly { slug: string }[] = []) => guides.map(({ slug }) => slug);
    assert.deepEqual(slugs(limited?.guides), ['limits', 'retries']);
    assert.deepEqual(slugs(reset?.guides), ['retries']);
    assert.deepEqual(slugs(catalogue.guides), ['limits', 'retries', 'words']);
  });
});

describe('the services', () => {
  const { catalogue, problems } = buildCatalogue(
    [entrySource('429'), entrySource('ECONNRESET'), entrySource('404')],
    [familySource()],
    [],
    [],
    [
      serviceSource('last', { name: 'Zebra' }),
      serviceSource('third', { name: 'Parcel', variants: [variantOf('404', { code: 'gone' })] }),
      serviceSource('second', {
        name: 'letter',
        variants: [
          variantOf('429', { code: 'slow' }),
          variantOf('EconnReset', { code: 'lost' }),
          variantOf('429', { code: 'slower' }),
        ],
      }),
      serviceSource('first', { name: 'Box' }),
    ],
  );
  const variantsOf = (code: string) =>
    catalogue.entries.find((entry) => entry.code === code)?.variants.map(({ service, id }) => [service, id]);

  test('have no problem', () => assert.deepEqual(problems, []));
  test('stand in the order of their names, whatever the case, each with its variants as written', () =>
    assert.deepEqual(
      catalogue.services.map(({ slug, variants }) => [slug, variants.map(({ id }) => id)]),
      [
        ['first', ['429']],
        ['second', ['slow', 'lost', 'slower']],
        ['third', ['gone']],
        ['last', ['429']],
      ],
    ));
  test('give an entry its variants, service by service in their order, those of one as written', () =>
    assert.deepEqual(variantsOf('429'), [
      ['first', '429'],
      ['second', 'slow'],
      ['second', 'slower'],
      ['last', '429'],
    ]));
  test('give an entry its variants whatever the case of its code, and none of another entry', () => {
    assert.deepEqual(variantsOf('ECONNRESET'), [['second', 'lost']]);
    assert.deepEqual(variantsOf('404'), [['third', 'gone']]);
  });
  test('give the entries of a family the same variants', () =>
    assert.deepEqual(
      catalogue.families[0]?.entries.map(({ variants }) => variants.length),
      catalogue.entries.map(({ variants }) => variants.length),
    ));
});
