import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../src/lib/decode/index.ts';
import { served } from './books.ts';

function service(text: string): string | null {
  return decode(text, served)[0]?.service ?? null;
}

describe('a service is recognised', () => {
  const cases: [string, string, string | null][] = [
    ['by its host', 'POST https://api.parcel.example/v1 500 12ms', 'parcel'],
    ['by a subdomain of its host', 'HTTP/1.1 500 x\nhost: eu.letter.example', 'letter'],
    ['by a header', 'HTTP/1.1 500 x\nx-parcel-trace: 1', 'parcel'],
    ['not by a host that only ends alike', 'HTTP/1.1 500 x\nhost: api.parcel.example.org', null],
    ['not by a host with another beginning', 'HTTP/1.1 500 x\nhost: not-letter.example', null],
    [
      'not by a call that went well',
      'GET https://api.parcel.example/a 200 5ms\nGET https://other.example/b 500 5ms',
      null,
    ],
    ['not by a word outside a header', 'HTTP/1.1 500 x\nwe set x-parcel-trace somewhere', null],
    ['by a code that no other service has', '{"error":"out_of_parcels_today"}', 'parcel'],
    ['not by a short code', 'HTTP/1.1 400 x\n{"error":"no_box"}', null],
    ['not by a code that two services share', 'HTTP/1.1 400 x\n{"error":"shared_code"}', null],
    [
      'by the host of a shared code',
      'host: letter.example\nHTTP/1.1 400 x\n{"error":"shared_code"}',
      'letter',
    ],
    ['by a number only where a code is due', 'HTTP/1.1 403 x\nhost: letter.example\nid 7001', 'letter'],
  ];
  for (const [sentence, text, expected] of cases) it(sentence, () => assert.equal(service(text), expected));
});
