import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { servicesSeen } from '../../../src/lib/decode/seen.ts';
import type { ServiceSigns } from '../../../src/lib/decode/types.ts';

const service = (slug: string, more: Partial<ServiceSigns> = {}): ServiceSigns => ({
  slug,
  name: slug,
  hosts: [`api.${slug}.example`],
  signs: [],
  variants: [],
  ...more,
});
const variants = [
  { id: 'slow', code: 'slow_down_please', status: 429, entry: '429', signs: [{ text: 'too slow' }] },
];
const book = {
  entries: [],
  services: [
    service('parcel', { signs: [{ text: 'x-parcel-trace' }, { pattern: 'prc_[a-z]{4}' }], variants }),
    ...['one', 'two', 'three', 'four', 'five'].map((slug) => service(slug)),
  ],
};

describe('the services that a text names', () => {
  const cases: readonly (readonly [what: string, text: string, slugs: readonly string[]])[] = [
    ['by a host', 'GET https://api.parcel.example/v1 failed', ['parcel']],
    ['by a sign', 'x-parcel-trace: 1', ['parcel']],
    ['by a pattern', 'id prc_abcd', ['parcel']],
    ['each once, the first named first', 'api.two.example api.one.example api.two.example', ['two', 'one']],
    ['not by a code or sign of a variant', 'slow_down_please: too slow', []],
    ['none in other words', 'HTTP/1.1 429 Too Many Requests', []],
  ];
  for (const [what, text, slugs] of cases)
    test(what, () => assert.deepEqual(servicesSeen(text, book), slugs));

  test('four at most', () => {
    const text = ['one', 'two', 'three', 'four', 'five'].map((slug) => `api.${slug}.example`).join(' ');
    assert.deepEqual(servicesSeen(text, book), ['one', 'two', 'three', 'four']);
  });
});
