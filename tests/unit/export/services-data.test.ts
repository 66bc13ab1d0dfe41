import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serviceData, servicesData } from '../../../src/lib/export/services-data.ts';
import { address, catalogue } from '../../fixtures/published.ts';

const row = {
  slug: 'parcel',
  name: 'Parcel | Post',
  url: 'https://errors.example/docs/services/parcel/',
  json: 'https://errors.example/docs/services/parcel.json',
  kind: 'developer',
  hosts: ['api.parcel.example'],
  docs: 'https://parcel.example/errors',
  changed: '2026-02-02',
};

test('the list of services has each in short, with its format and schema', () =>
  assert.deepEqual(JSON.parse(JSON.stringify(servicesData(catalogue, address))), {
    $schema: 'https://errors.example/docs/schemas/services.json',
    format: 1,
    url: 'https://errors.example/docs/services/',
    services: [row],
  }));

describe('all about a service', () => {
  const data = JSON.parse(JSON.stringify(serviceData(catalogue.services[0]!, address))) as Record<
    string,
    unknown
  >;

  test('has what the list has, and how it reports errors', () => {
    for (const [key, value] of Object.entries(row)) assert.deepEqual(data[key], value, key);
    assert.deepEqual(data['body'], { example: '{"error":"slow"}' });
    assert.equal(data['$schema'], 'https://errors.example/docs/schemas/service.json');
  });

  test('has its variants, each with its entry', () =>
    assert.deepEqual(data['variants'], [
      {
        id: 'slow',
        url: 'https://errors.example/docs/services/parcel/#slow',
        status: 403,
        code: 'slow',
        entry: { code: '429', slug: '429', url: 'https://errors.example/docs/errors/429/' },
        meaning: 'Too many `a|b` calls.',
        fix: 'Fix of 429 here.',
        retry: { verdict: 'after-delay' },
        retryable: true,
        signs: [{ text: 'slow down' }],
        sources: [{ url: 'https://parcel.example/limits', checked: '2026-02-02' }],
      },
    ]));
});
