import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isMuchVaried,
  shownVariants,
  signsOfServices,
  toService,
  variantId,
  type Variant,
} from '../../src/lib/services.ts';
import type { Verdict } from '../../src/schemas/entry.ts';
import { serviceSource, variantOf } from '../fixtures/sources.ts';

describe('the anchor of a variant', () => {
  const cases = [
    ['is its id, before code and status', { id: 'daily', code: 'Slow', status: 429 }, 'daily'],
    ['is the code as the service writes it where there is no id', { code: 'Slow', status: 429 }, 'Slow'],
    ['is the status where there is neither', { status: 429 }, '429'],
    ['is empty where there is nothing', {}, ''],
  ] as const;
  for (const [what, data, expected] of cases)
    test(what, () => assert.equal(variantId(variantOf('429', data)), expected));
});

describe('a service', () => {
  const source = serviceSource('parcel', {
    name: 'Parcel',
    hosts: ['api.parcel.example'],
    variants: [
      variantOf('ECONNRESET', { code: 'Lost', retry: { verdict: 'once', writes: 'check-first' } }),
      variantOf('429', { status: 429 }),
    ],
  });
  const service = toService(source);

  test('has its slug, its file and everything its file says of it', () => {
    const { variants: _, ...said } = source.data;
    const { variants: __, ...about } = service;
    assert.deepEqual(about, { ...said, slug: 'parcel', file: 'content/services/parcel.yaml' });
  });

  test('has its variants as written, each with its anchor, its service and the slug of its entry', () => {
    const own = { service: 'parcel', serviceName: 'Parcel' };
    assert.deepEqual(service.variants, [
      { ...source.data.variants[0], ...own, id: 'Lost', entrySlug: 'econnreset' },
      { ...source.data.variants[1], ...own, id: '429', entrySlug: '429' },
    ]);
  });
});

describe('what the decoder knows of a service', () => {
  const full = serviceSource('parcel', {
    name: 'Parcel',
    hosts: ['api.parcel.example'],
    signs: [{ text: 'x-parcel-trace', where: 'header' }],
    variants: [
      variantOf('429', { status: 403, code: 'slow', signs: [{ text: 'we sleep now' }] }),
      variantOf('ECONNRESET', { id: 'lost' }),
    ],
  });

  test('is its name, hosts and signs, and of each variant what tells it and where it leads', () =>
    assert.deepEqual(signsOfServices([toService(full)]), [
      {
        slug: 'parcel',
        name: 'Parcel',
        hosts: ['api.parcel.example'],
        signs: [{ text: 'x-parcel-trace', where: 'header' }],
        variants: [
          { id: 'slow', status: 403, code: 'slow', signs: [{ text: 'we sleep now' }], entry: '429' },
          { id: 'lost', signs: [], entry: 'econnreset' },
        ],
      },
    ]));

  test('is its company too, where it has one', () => {
    const sheets = toService(serviceSource('google-sheets', { company: 'google' }));
    assert.deepEqual(
      signsOfServices([sheets, toService(full)]).map((known) => ['company' in known, known.company]),
      [
        [true, 'google'],
        [false, undefined],
      ],
    );
  });

  test('is marked where it is a server in between', () =>
    assert.deepEqual(
      signsOfServices([toService(serviceSource('gate', { kind: 'sender' })), toService(full)]).map(
        ({ sender }) => sender,
      ),
      [true, undefined],
    ));

  test('has a list for each list left out', () => {
    const [known] = signsOfServices([toService(serviceSource('letter'))]);
    assert.deepEqual([known?.hosts, known?.signs, known?.variants[0]?.signs], [[], [], []]);
  });

  test('keeps the order of the services', () =>
    assert.deepEqual(
      signsOfServices(['b', 'a', 'c'].map((slug) => toService(serviceSource(slug)))).map(({ slug }) => slug),
      ['b', 'a', 'c'],
    ));
});

/** Returns variants of 429, each given as `service verdict`, with its number as the anchor. */
const variantsFrom = (...given: string[]): Variant[] =>
  given.map((words, index) => {
    const [service = '', verdict] = words.split(' ');
    const about = { id: String(index), service, serviceName: service, entrySlug: '429' };
    return { ...variantOf('429'), ...about, retry: { verdict: verdict as Verdict } };
  });

describe('the services of a code deserve a page side by side', () => {
  const cases = [
    ['for a status with ten variants', '429', 10, true],
    ['not for one with nine', '429', 9, false],
    ['not for a code that is no status', 'ECONNRESET', 10, false],
    ['not for a number that is no status', '1020', 10, false],
  ] as const;
  for (const [what, code, count, expected] of cases) {
    const variants = variantsFrom(...Array<string>(count).fill('box once'));
    test(what, () => assert.equal(isMuchVaried({ code, variants }), expected));
  }
});

describe('the variants that an entry shows', () => {
  const variants = variantsFrom(
    ...['a after-delay', 'a never', 'b after-delay', 'c once', 'c after-delay', 'd after-delay'],
    'd after-delay',
  );
  const cases = [
    ['are all of them, in their order, when there is room', 7, [0, 1, 2, 3, 4, 5, 6], []],
    ['are those with another verdict first, and the rest by the name of their services', 2, [1, 3], [2, 5]],
    ['are filled up with those of the same verdict, in the order they came', 4, [0, 1, 2, 3], [5]],
    ['are no more than there is room for, even among those with another verdict', 1, [1], [2, 3, 5]],
    ['have each service once among the rest', 0, [], [0, 2, 3, 5]],
  ] as const;
  for (const [what, most, rows, others] of cases) {
    test(what, () => {
      const shown = shownVariants(variants, 'after-delay', most);
      const numbers = (list: readonly Variant[]) => list.map(({ id }) => Number(id));
      assert.deepEqual([numbers(shown.rows), numbers(shown.others)], [rows, others]);
    });
  }
});
