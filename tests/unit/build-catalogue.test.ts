import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import {
  entrySource,
  familySource,
  guideSource,
  platformSource,
  serviceSource,
  variantOf,
} from '../fixtures/sources.ts';

test('content with a mistake still gives a catalogue, beside the problem', () => {
  const { catalogue, problems } = buildCatalogue([entrySource('429', { related: ['1'] })], [familySource()]);
  assert.deepEqual(
    catalogue.entries.map(({ code }) => code),
    ['429'],
  );
  assert.deepEqual(catalogue.entries[0]?.related, []);
  assert.deepEqual(
    problems.map(({ kind }) => kind),
    ['unknown-related'],
  );
});

test('examples are decoded with the services: one that means another entry there is reported', () => {
  const example = 'HTTP/1.1 403 x\nhost: api.parcel.example\n{"code": 7001}\n';
  const parcel = serviceSource('parcel', {
    hosts: ['api.parcel.example'],
    variants: [variantOf('429', { status: 403, code: '7001' })],
  });
  const kindsWith = (services: (typeof parcel)[]) =>
    buildCatalogue(
      [entrySource('403', { example }), entrySource('429')],
      [familySource()],
      [],
      [],
      services,
    ).problems.map(({ kind, file }) => `${kind} ${file}`);
  assert.deepEqual(kindsWith([]), []);
  assert.deepEqual(kindsWith([parcel]), ['example-leads-elsewhere content/errors/http/403.mdx']);
});

test('mistakes of families, entries, platforms, guides and services are all reported at once', () => {
  const { problems } = buildCatalogue(
    [
      entrySource('429', { related: ['1'], shownAs: ['Slow.'] }),
      entrySource('ECONNRESET', {}, { family: 'b' }),
    ],
    [familySource(), familySource('b')],
    [platformSource('tool', { shownAs: [{ text: 'slow.', code: '429' }] })],
    [guideSource('limits', { codes: ['2'] })],
    [serviceSource('parcel', { variants: [variantOf('429')] })],
  );
  assert.deepEqual(problems.map(({ kind }) => kind).sort(), [
    'duplicate-order',
    'duplicate-wording',
    'unknown-code',
    'unknown-related',
    'variant-anchor',
  ]);
});
