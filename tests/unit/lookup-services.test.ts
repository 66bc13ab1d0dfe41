import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceSigns } from '../../src/lib/decode/types.ts';
import { lookup } from '../../src/lib/lookup.ts';
import { lookupWithServices } from '../../src/lib/lookup-services.ts';
import { entryOf } from './decode/books.ts';

const entries = [
  entryOf('403', 'Forbidden'),
  entryOf('404', 'Not Found', { aliases: ['missing_thing'], shownAs: ['late'] }),
  entryOf('429', 'Too Many Requests', { aliases: ['slow_down'] }),
  entryOf('invalid_grant', 'Grant refused'),
];

/** Returns a service whose variants are `code → entry`, each with its code as anchor. */
const service = (
  slug: string,
  name: string,
  codes: Readonly<Record<string, string>>,
  company?: string,
): ServiceSigns => ({
  slug,
  name,
  ...(company === undefined ? {} : { company }),
  hosts: [],
  signs: [],
  variants: Object.entries(codes).map(([code, entry]) => ({ id: code, code, signs: [], entry })),
});

const services = [
  service('van', 'Van', { LATE: '403', Refused: '429' }),
  service('box', 'Box', { item_gone: '404', Invalid_Grant: '403' }),
  service('letter', 'Letter Post', { item_gone: '403', 'mail/full': '403', '7001': '429', '50001': '403' }),
  service('acme-mail', 'Mail', { item_gone: '429', slow_down: '429' }, 'acme'),
  {
    ...service('parcel', 'Parcel', {}),
    variants: [{ id: '404', status: 404, signs: [], entry: '404' }],
  },
];

/** Returns the answers as `entry service variant`, or the entry alone. */
const answers = (query: string, known: readonly ServiceSigns[] = services) =>
  lookupWithServices(query, entries, known).map((match) =>
    match.service === null ? match.slug : `${match.slug} ${match.service} ${match.variant}`,
  );

describe('the machine code of a service', () => {
  const cases: [string, string, string[]][] = [
    ['leads to the entry it means there', 'mail/full', ['403 letter mail/full']],
    ['is found in any case', 'MAIL/Full', ['403 letter mail/full']],
    ['is found among other words', 'what is mail/full please', ['403 letter mail/full']],
    [
      'that several services have leads to each, in their order',
      'item_gone',
      ['404 box item_gone', '403 letter item_gone', '429 acme-mail item_gone'],
    ],
    [
      'leads to the service that the query names first, by its slug',
      'acme-mail item_gone',
      ['429 acme-mail item_gone', '404 box item_gone', '403 letter item_gone'],
    ],
    [
      'or by a word of its name',
      'Post item_gone',
      ['403 letter item_gone', '404 box item_gone', '429 acme-mail item_gone'],
    ],
    [
      'or by its company',
      'ACME item_gone',
      ['429 acme-mail item_gone', '404 box item_gone', '403 letter item_gone'],
    ],
    ['is found at the end of a sentence', 'it says mail/full.', ['403 letter mail/full']],
    ['is found behind a colon', 'error:item_gone', ['404 box item_gone']],
    ['leads to the service before a colon', 'letter: 7001', ['429 letter 7001']],
    [
      'stands after the entry whose own code it is',
      'invalid_grant',
      ['invalid_grant', '403 box Invalid_Grant'],
    ],
    ['stands after the entry that has it as another name', 'slow_down', ['429', '429 acme-mail slow_down']],
    ['stands after the entry for which the word is a wording', 'late', ['404', '403 van LATE']],
    ['is not taken from a word that begins a sentence', 'Refused a grant', ['invalid_grant']],
    ['of many digits is found without the service', '50001', ['403 letter 50001']],
    ['of few digits is found beside the service', 'letter 7001', ['429 letter 7001']],
  ];
  for (const [what, query, expected] of cases)
    test(`${what}: ${query}`, () => assert.deepEqual(answers(query).slice(0, expected.length), expected));

  test('is one answer with its entry, not two, when more is asked', () =>
    assert.deepEqual(
      answers('acme slow_down').filter((answer) => answer.startsWith('429')),
      ['429 acme-mail slow_down'],
    ));
  test('is sure, and says which code matched', () =>
    assert.deepEqual(lookupWithServices('MAIL/Full', entries, services)[0], {
      ...{ slug: '403', kind: 'alias', matched: 'mail/full', sure: true },
      ...{ service: 'letter', variant: 'mail/full' },
    }));
  test('takes four rows at most, the named service among them', () => {
    const many = 'abcdef'.split('').map((name) => service(`${name}-api`, name, { item_gone: '404' }));
    const found = answers('f-api item_gone', many).filter((answer) => answer.includes('item_gone'));
    assert.deepEqual(
      found,
      ['f-api', 'a-api', 'b-api', 'c-api'].map((slug) => `404 ${slug} item_gone`),
    );
  });
});

describe('no service answers', () => {
  const queries = [
    ['a code of few digits that names no service', '7001'],
    ['a code of which the query has only a part', 'item'],
    ['a code inside a longer one', 'item_gone_again'],
    ['the status of a variant without a code', 'parcel 404'],
    ['its name alone', 'letter'],
    ['what stands after three hundred characters', `${'x '.repeat(150)}mail/full`],
  ] as const;
  for (const [what, query] of queries) {
    test(what, () =>
      assert.deepEqual(
        lookupWithServices(query, entries, services).filter((match) => match.service !== null),
        [],
      ),
    );
  }
});

test('without services the answers are those of the entries, in their order', () => {
  for (const query of ['429', 'not found', 'slow_down', 'forbiden', 'nothing like it'])
    assert.deepEqual(
      answers(query, []),
      lookup(query, entries).map(({ slug }) => slug),
    );
});
