import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/lib/catalogue.ts';
import { readServices, servicesFile } from '../../../src/lib/export/services-file.ts';
import { signsOfServices } from '../../../src/lib/services.ts';
import { entrySource, familySource, serviceSource, variantOf } from '../../fixtures/sources.ts';

const { catalogue } = buildCatalogue(
  [entrySource('429'), entrySource('ECONNRESET')],
  [familySource()],
  [],
  [],
  [
    serviceSource('parcel', {
      name: 'Parcel',
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
      ],
    }),
    serviceSource('letter', {
      name: 'Letter',
      variants: [variantOf('429', { code: 'slow', retry: { verdict: 'after-fix' } })],
    }),
  ],
);
const file = servicesFile(catalogue);
/** The file the way it comes to the browser. */
const sent = JSON.parse(JSON.stringify(file)) as typeof file;

describe('the services file', () => {
  test('has what the decoder needs, and the verdict of each variant at its own service, without notes', () =>
    assert.deepEqual(sent.services, [
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
        hosts: ['api.parcel.example'],
        signs: [{ text: 'x-parcel-trace', where: 'header' }],
        variants: [
          {
            ...{ id: 'slow', status: 403, code: 'slow', entry: '429', verdict: 'once' },
            signs: [{ pattern: 'wait \\d{1,3}', where: 'body' }],
          },
          { id: 'lost', signs: [], entry: 'econnreset', verdict: 'never' },
        ],
      },
    ]));

  test('gives the decoder, read again, the services of the catalogue in their order', () =>
    assert.deepEqual(
      readServices(sent).map(({ slug, variants }) => [slug, variants.map(({ id, entry }) => [id, entry])]),
      signsOfServices(catalogue.services).map(({ slug, variants }) => [
        slug,
        variants.map(({ id, entry }) => [id, entry]),
      ]),
    ));

  test('is an empty list without services', () =>
    assert.deepEqual(readServices(servicesFile({ ...catalogue, services: [] })), []));

  test('throws when it is of another format', () =>
    assert.throws(
      () => readServices({ ...sent, format: 2 as unknown as 1 }),
      /of another version than this page/,
    ));
});
