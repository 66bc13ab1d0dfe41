import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestIdOf } from '../../../src/lib/decode/request-id.ts';

describe('requestIdOf', () => {
  const cases: [string, string, string | null][] = [
    ['a header', '< x-request-id: 5b0c9d2e71', '5b0c9d2e71'],
    ['a header of AWS', 'x-amzn-RequestId: 12ab-34', '12ab-34'],
    ['a field of JSON', '{"request_id":"req_01x"}', 'req_01x'],
    ['a field in escaped JSON', String.raw`{\"requestId\":\"req_02x\"}`, 'req_02x'],
    ['an element of XML', '<RequestId>4442AB</RequestId>', '4442AB'],
    ['words', 'Request ID: 0HM-77.', '0HM-77'],
    ['the ray of Cloudflare', 'CF-RAY: 8f5004-FRA', '8f5004-FRA'],
    ['a ray in a page', 'Ray ID: 9e7c8f74', '9e7c8f74'],
    ['the request id before the trace', 'traceparent: 00-4bf9-00f0-01\nx-request-id: r-1234', 'r-1234'],
    ['a trace when there is nothing else', 'traceparent: 00-4bf9-00f0-01', '00-4bf9-00f0-01'],
    ['nothing without a value', 'request id: none', null],
    ['nothing in other ids', 'user_id: 12345', null],
  ];
  for (const [sentence, text, expected] of cases)
    it(`reads ${sentence}`, () => assert.equal(requestIdOf(text), expected));
});
