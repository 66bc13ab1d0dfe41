import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { checkServiceSigns } from '../../src/lib/check-service-signs.ts';
import { signsOfServices, toService } from '../../src/lib/services.ts';
import type { ServiceData } from '../../src/schemas/service.ts';
import { entrySource, familySource, serviceSource, variantOf } from '../fixtures/sources.ts';

/** Checks the service `parcel` with these fields beside `letter`, and writes each problem as `file › place: found`. */
function problemsWith(data: Partial<ServiceData>, company?: string): string[] {
  const { catalogue } = buildCatalogue([entrySource('429'), entrySource('503')], [familySource()]);
  const services = [
    serviceSource('letter', {
      name: 'Letter',
      hosts: ['letter.example'],
      ...(company ? { company } : {}),
      signs: [{ text: 'stamp missing' }],
      variants: [variantOf('429', { status: 429 })],
    }),
    serviceSource('parcel', {
      name: 'Parcel',
      hosts: ['parcel.example'],
      variants: [variantOf('429', { status: 429 })],
      ...(company ? { company } : {}),
      ...data,
    }),
  ].map(toService);
  const book = { entries: catalogue.entries, services: signsOfServices(services) };
  return checkServiceSigns(services, book).map(({ at, found }) => `${at}: ${found}`);
}

describe('the signs of a service', () => {
  test('are right when they lead to it', () =>
    assert.deepEqual(problemsWith({ signs: [{ text: 'parcel lost' }, { pattern: 'box \\d{1,3}' }] }), []));

  test('are wrong when they lead to another', () =>
    assert.deepEqual(problemsWith({ signs: [{ text: 'stamp missing' }] }), [
      'signs.0: stamp missing → 429 at letter (429)',
    ]));

  test('are right when they lead to another of the same company', () =>
    assert.deepEqual(problemsWith({ signs: [{ text: 'stamp missing' }] }, 'post'), []));

  test('must match something', () =>
    assert.deepEqual(problemsWith({ signs: [{ pattern: 'full(?!$)' }] }), ['signs.0: full(?!$)']));
});

describe('the signs of a variant', () => {
  const variants = (text: string) => [
    variantOf('429', { id: 'full', status: 503, signs: [{ text: 'the box is full' }] }),
    variantOf('429', { id: 'shut', status: 503, signs: [{ text }] }),
  ];

  test('are right when they lead to it', () =>
    assert.deepEqual(problemsWith({ variants: variants('the office is shut') }), []));

  test('are wrong when they lead to its neighbour', () =>
    assert.deepEqual(problemsWith({ variants: variants('the box is full') }), [
      'variants.1.signs.0: the box is full → 429 at parcel (full)',
    ]));
});
