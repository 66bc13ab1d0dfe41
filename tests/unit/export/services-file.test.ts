import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/lib/build-catalogue.ts';
import { editionOf, OtherEdition } from '../../../src/lib/export/edition.ts';
import {
  hasVariantSigns,
  readServices,
  servicesFile,
  variantSignsFile,
  withVariantSigns,
} from '../../../src/lib/export/services-file.ts';
import { withoutNote } from '../../../src/lib/export/word-files.ts';
import { signsOfServices } from '../../../src/lib/services.ts';
import { entrySource, familySource, serviceSource, variantOf } from '../../fixtures/sources.ts';
import { sent } from './catalogues.ts';

const { catalogue } = buildCatalogue(
  [entrySource('429'), entrySource('ECONNRESET')],
  [familySource()],
  [],
  [],
  [
    serviceSource('parcel', {
      name: 'Parcel',
      company: 'post',
      kind: 'sender',
      hosts: ['api.parcel.example'],
      signs: [{ text: 'x-parcel-trace', where: 'header', note: 'On every answer.' }],
      variants: [
        variantOf('429', {
          status: 403,
          code: 'slow',
          signs: [{ pattern: 'wait \\d{1,3}', where: 'body', note: 'In seconds.' }],
          retry: { verdict: 'once' },
        }),
        variantOf('ECONNRESET', { id: 'lost', retry: { verdict: 'never' } }),
        variantOf('429', { status: 429, retry: { verdict: 'after-delay' } }),
      ],
    }),
    serviceSource('letter', {
      name: 'Letter',
      variants: [variantOf('429', { code: 'slow', retry: { verdict: 'after-fix' } })],
    }),
  ],
);
const edition = editionOf(catalogue);
const [letter, parcel] = catalogue.services;
const services = readServices(sent(servicesFile(catalogue)), edition);

describe('the services file, read again', () => {
  test('has what the decoder needs, without notes and without the signs of variants', () =>
    assert.deepEqual(services, [
      {
        slug: 'letter',
        name: 'Letter',
        hosts: [],
        signs: [],
        variants: [{ id: 'slow', code: 'slow', signs: [], entry: '429', verdict: 'after-fix' }],
      },
      {
        slug: 'parcel',
        name: 'Parcel',
        company: 'post',
        sender: true,
        more: true,
        hosts: ['api.parcel.example'],
        signs: [{ text: 'x-parcel-trace', where: 'header' }],
        variants: [
          { id: 'slow', status: 403, code: 'slow', signs: [], entry: '429', verdict: 'once' },
          { id: 'lost', signs: [], entry: 'econnreset', verdict: 'never' },
          { id: '429', status: 429, signs: [], entry: '429' },
        ],
      },
    ]));

  test('is an empty list without services', () => {
    const none = { ...catalogue, services: [] };
    assert.deepEqual(readServices(servicesFile(none), editionOf(none)), []);
  });

  test('throws when it is of another edition', () =>
    assert.throws(() => readServices(servicesFile(catalogue), 'other'), OtherEdition));
});

describe('the signs of a service’s variants', () => {
  const file = sent(variantSignsFile(catalogue, parcel!));

  test('are in a file only where there are any', () =>
    assert.deepEqual([hasVariantSigns(letter!), hasVariantSigns(parcel!)], [false, true]));

  test('make the service what the decoder knows of it in full', () => {
    const [, full] = signsOfServices(catalogue.services);
    const { variants, ...known } = withVariantSigns(services[1]!, file, edition);
    assert.deepEqual(
      { ...known, variants: variants.map(({ verdict: _own, ...variant }) => variant) },
      {
        ...full,
        signs: full!.signs.map(withoutNote),
        variants: full!.variants.map((variant) => ({ ...variant, signs: variant.signs.map(withoutNote) })),
      },
    );
  });

  test('throw when they are of another edition, or not as many as the variants', () => {
    assert.throws(() => withVariantSigns(services[1]!, { ...file, edition: 'other' }, edition), OtherEdition);
    assert.throws(() => withVariantSigns(services[0]!, file, edition), OtherEdition);
  });
});
