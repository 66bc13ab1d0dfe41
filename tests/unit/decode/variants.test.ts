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
    ['goes by a sign', 'x-parcel-trace: 7\n\nwe sleep now', '503 parcel quiet_hours'],
  ];
  for (const [sentence, text, expected] of cases) it(sentence, () => assert.equal(first(text), expected));
});
