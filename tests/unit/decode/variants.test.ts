import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../src/lib/decode/index.ts';
import { served } from './books.ts';

function first(text: string): string {
  const [finding] = decode(text, served);
  return finding ? `${finding.entry} ${finding.service} ${finding.variant}` : 'nothing';
}

describe('a variant', () => {
  const cases: [string, string, string][] = [
    [
      'goes by its code',
      'HTTP/1.1 429 x\nhost: api.parcel.example\n{"error":"out_of_parcels_today"}',
      '429 parcel out_of_parcels_today',
    ],
    [
      'puts its own entry first',
      'HTTP/1.1 403 x\nhost: api.parcel.example\n{"code": 7001}',
      '429 parcel 7001',
    ],
    ['needs its own status', 'HTTP/1.1 500 x\nhost: api.parcel.example\n{"code": 7001}', '500 parcel null'],
    [
      'goes by its status alone when it has no code',
      'GET https://api.parcel.example/x 404 3ms',
      '404 parcel 404',
    ],
    [
      'is found after a success',
      'POST https://api.parcel.example/a 200 5ms\n{"ok":false,"error":"quiet_hours"}',
      '503 parcel quiet_hours',
    ],
    [
      'goes by its status alone when it is all that the service means by it',
      'GET https://api.parcel.example/x 502 3ms',
      '502 parcel box_gone',
    ],
    [
      'is not taken from a status when it means another entry',
      'GET https://api.parcel.example/x 403 3ms',
      '403 parcel null',
    ],
    [
      'is not taken from the status of a wrapper',
      'HTTP/1.1 404 x\nhost: api.parcel.example\n{"upstream":{"status":502}}',
      '404 parcel 404',
    ],
    [
      'goes by the longer of two signs of which one holds the other',
      'x-parcel-trace: 7\n{"status":500,"message":"the no_box clerk is ill"}',
      '500 parcel long',
    ],
    ['goes by a sign', 'x-parcel-trace: 7\n\nwe sleep now', '503 parcel quiet_hours'],
  ];
  for (const [sentence, text, expected] of cases) it(sentence, () => assert.equal(first(text), expected));
});

describe('a server in between', () => {
  const cases: [string, string, string][] = [
    [
      'gives way to the API whose answer it passed on',
      'gate-ray: 7\nHTTP/1.1 503 x\nx-parcel-trace: 7',
      '503 parcel null',
    ],
    [
      'goes before the API on its own page',
      'GET https://api.parcel.example/x\n<title>503 Service Unavailable</title><hr>powered by gate',
      '503 gate 503',
    ],
    ['is told where no API is', 'gate-ray: 7\nHTTP/1.1 503 x', '503 gate 503'],
  ];
  for (const [sentence, text, expected] of cases) it(sentence, () => assert.equal(first(text), expected));
});
