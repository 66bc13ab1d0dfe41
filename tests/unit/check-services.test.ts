import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkServices } from '../../src/lib/check-services.ts';
import type { Problem } from '../../src/lib/problems.ts';
import type { ServiceSource } from '../../src/lib/services.ts';
import type { VariantData } from '../../src/schemas/service.ts';
import { entrySource, serviceSource, variantOf } from '../fixtures/sources.ts';

const entries = [entrySource('429'), entrySource('ECONNRESET')];

/** Writes a problem as `kind slug › at: found | expected | nearest`. */
const line = ({ kind, file, at, found, expected, nearest }: Problem) =>
  [`${kind} ${file} › ${at}: ${found}`, expected, ...(nearest ? [nearest] : [])]
    .join(' | ')
    .replaceAll('content/services/', '')
    .replaceAll('.yaml', '');
const problemsIn = (...services: ServiceSource[]) => checkServices(services, entries).map(line);
const problemsOf = (...variants: VariantData[]) => problemsIn(serviceSource('parcel', { variants }));

describe('nothing is wrong with', () => {
  const cases = [
    ['no service', []],
    ['variants of entries that exist, in any case', [variantOf('EconnReset', { code: 'lost' })]],
    [
      'variants that code, status or id tells apart',
      [
        variantOf('429', { status: 429, code: 'slow' }),
        variantOf('429', { status: 429 }),
        variantOf('429', { status: 429, id: 'daily' }),
        variantOf('429', { id: 'weekly' }),
      ],
    ],
    [
      'patterns that repeat with a limit',
      [variantOf('429', { status: 429, signs: [{ pattern: 'wait \\d{1,4}' }, { text: 'a+b*' }] })],
    ],
  ] as const;
  for (const [what, variants] of cases) {
    const services = variants.length > 0 ? [serviceSource('parcel', { variants: [...variants] })] : [];
    test(what, () => assert.deepEqual(problemsIn(...services), []));
  }
  test('two services that have the same anchor', () =>
    assert.deepEqual(problemsIn(serviceSource('a'), serviceSource('b')), []));
});

describe('a variant of an entry that does not exist', () => {
  const expected = 'the code of an entry that exists';
  test('is reported at its place, with the nearest', () =>
    assert.deepEqual(problemsOf(variantOf('429', { code: 'a' }), variantOf('ECONRESET', { code: 'b' })), [
      `unknown-code parcel › variants.1.entry: ECONRESET | ${expected} | econnreset`,
    ]));
  test('is reported each time and in each service, without a nearest where nothing is near', () => {
    const variants = [variantOf('nonsense', { code: 'a' }), variantOf('nonsense', { code: 'b' })];
    assert.deepEqual(
      problemsIn(serviceSource('a', { variants }), serviceSource('b', { variants })),
      ['a', 'b'].flatMap((slug) =>
        [0, 1].map((at) => `unknown-code ${slug} › variants.${at}.entry: nonsense | ${expected}`),
      ),
    );
  });
});

describe('a variant without an anchor', () => {
  const expected = 'a code, a status or an id';
  test('is reported, each one for itself', () =>
    assert.deepEqual(problemsOf(variantOf('429'), variantOf('429', { status: 429 }), variantOf('429')), [
      `variant-anchor parcel › variants.0: nothing | ${expected}`,
      `variant-anchor parcel › variants.2: nothing | ${expected}`,
    ]));
  test('is reported beside the entry that does not exist', () =>
    assert.deepEqual(problemsOf(variantOf('428')), [
      'unknown-code parcel › variants.0.entry: 428 | the code of an entry that exists | 429',
      `variant-anchor parcel › variants.0: nothing | ${expected}`,
    ]));
});

describe('a variant whose anchor is taken is reported, with the first that has it', () => {
  const cases: [string, Partial<VariantData>, Partial<VariantData>, string][] = [
    ['when two have the same status and nothing else', { status: 429 }, { status: 429 }, '429'],
    ['when two have the same code', { code: 'slow', status: 429 }, { code: 'slow', status: 503 }, 'slow'],
    ['when the second is in another case', { code: 'slow' }, { code: 'Slow' }, 'Slow'],
    ['when the first is in another case', { code: 'Slow' }, { code: 'slow' }, 'slow'],
    ['when one has the code of the other as its id', { code: 'slow' }, { id: 'slow' }, 'slow'],
    ['when one has the status of the other as its code', { status: 429 }, { code: '429' }, '429'],
  ];
  for (const [what, one, other, found] of cases) {
    test(what, () =>
      assert.deepEqual(problemsOf(variantOf('429', one), variantOf('429', other)), [
        `variant-anchor parcel › variants.1: ${found} | an id of its own: variants.0 has this anchor`,
      ]),
    );
  }
  test('when three have it, at the second and the third', () => {
    const same = variantOf('429', { code: 'slow' });
    assert.deepEqual(
      problemsOf(variantOf('429', { code: 'own' }), same, same, same),
      [2, 3].map(
        (at) => `variant-anchor parcel › variants.${at}: slow | an id of its own: variants.1 has this anchor`,
      ),
    );
  });
});

describe('a slow pattern', () => {
  const slow = { pattern: 'wait \\d+' };
  const signs = [{ text: 'rate limit' }, slow];
  const places = (service: ServiceSource) =>
    checkServices([service], entries).map(({ kind, at, found }) => [kind, at, found.slice(0, 8)]);

  test('is reported in the signs of a service', () =>
    assert.deepEqual(places(serviceSource('parcel', { signs })), [
      ['slow-pattern', 'signs.1.pattern', 'wait \\d+'],
    ]));
  test('is reported in the signs of each variant', () => {
    const variants = [
      variantOf('429', { code: 'a' }),
      variantOf('429', { code: 'b', signs }),
      variantOf('429', { code: 'c', signs: [slow] }),
    ];
    assert.deepEqual(places(serviceSource('parcel', { variants })), [
      ['slow-pattern', 'variants.1.signs.1.pattern', 'wait \\d+'],
      ['slow-pattern', 'variants.2.signs.0.pattern', 'wait \\d+'],
    ]);
  });
});
