import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signsOfServices, toService, variantId } from '../../src/lib/services.ts';
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
