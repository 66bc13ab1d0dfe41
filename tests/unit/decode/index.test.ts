import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../src/lib/decode/index.ts';
import { book, served } from './books.ts';

const found = (text: string): string[] => decode(text, book).map(({ entry }) => entry);

describe('decode', () => {
  const cases: [string, string, string][] = [
    ['curl', 'curl: (22) The requested URL returned error: 401', '401'],
    ['axios', "AxiosError: Request failed with status code 502\n  code: 'ERR_BAD_RESPONSE',", '502'],
    ['got', 'HTTPError: Response code 403 (Forbidden)', '403'],
    [
      'undici with its cause',
      'TypeError: fetch failed\n  [cause]: Error: connect ECONNREFUSED 10.1.1.1:500',
      'econnrefused',
    ],
    [
      'requests',
      'requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://a.example/404',
      '503',
    ],
    ['httpx', "httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://a.example/500'", '404'],
    [
      'a Python chain',
      'ECONNRESET\n\nThe above exception was the direct cause of the following exception:\n\nHTTP Error 502: Bad Gateway',
      'econnreset',
    ],
    ['a wrapper of our own', '{"status":500,"message":"socket hang up","code":"ECONNRESET"}', 'econnreset'],
    [
      'n8n',
      '{"errorMessage":"Authorization failed - please check your credentials","n8nDetails":{},"errorDetails":{"httpCode":"401"}}',
      '401',
    ],
    ['Make', 'The operation failed with an error. [404] Not Found', '404'],
    ['Zapier', 'Failed to create a row: Got 429 calling POST https://a.example/b', '429'],
    ['Problem Details', '{"type":"about:blank","title":"Bad Request","status":400,"detail":"x"}', '400'],
    ['GraphQL', '{"errors":[{"message":"slow down","extensions":{"code":"RESOURCE_EXHAUSTED"}}]}', '429'],
    ['gRPC', 'rpc error: code = UNAVAILABLE desc = gone', '503'],
    ['SOAP', '<soap:Fault><faultstring>Internal Server Error</faultstring></soap:Fault>', '500'],
    ['HTML of nginx', '<html><head><title>504 Gateway Time-out</title></head>', '504'],
    ['HTML of IIS', '<h2>403 - Forbidden: Access is denied.</h2>', '403'],
    ['logfmt', 'level=error msg="no" status=429 bytes=503', '429'],
    ['JSON in a string, cut off', String.raw`{"body":"{\"error\":{\"code\":503,\"message\":\"ov`, '503'],
    ['OAuth', 'HTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}', 'invalid_grant'],
    [
      'TLS without its code',
      'Error: certificate has expired\n    at TLSSocket.onConnectSecure',
      'cert_has_expired',
    ],
  ];
  for (const [sentence, text, expected] of cases) {
    it(`understands ${sentence}`, () => assert.equal(found(text)[0], expected));
  }

  const healthy = [
    '',
    'HTTP/1.1 200 OK\nx-ratelimit-limit: 500\nx-rate-limit-remaining: 429\n\n{"total":404}',
    'Done: 500 rows in 404 ms, 0 errors',
    'config file not found, using defaults',
    '{"rate_limited":false,"locked":false,"error":null,"count":503}',
    'retrying is on for 429 and 503',
  ];
  for (const text of healthy)
    it(`is silent on ${JSON.stringify(text.slice(0, 40))}`, () => assert.deepEqual(found(text), []));

  it('answers nothing rather than a wrong entry for a status it does not know', () => {
    assert.deepEqual(found('HTTP/1.1 418 x\n{"message":"Not Found"}'), []);
  });
  it('names several errors once each, in the order to read them', () => {
    const text =
      'GET https://a.example/1 404 1ms\nGET https://a.example/2 500 1ms\nGET https://a.example/3 404 1ms';
    assert.deepEqual(found(text), ['404', '500']);
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'HTTP/1.1 ',
    '429',
    ' Not Found',
    '{"status":',
    '"',
    '\\',
    '<title>',
    '[cause]: ',
    'ECONNRESET',
    '\n',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom(
    'api.parcel.example',
    'out_of_parcels_today',
    'rate limit',
    'retry-after: ',
    'error ',
    'GET /a ',
    '503 ',
  ),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('decode, of any text', () => {
  it('never throws, and its evidence lies in the text, in order, apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = decode(text, served);
        assert.equal(new Set(findings.map(({ entry }) => entry)).size, findings.length);
        for (const { evidence } of findings) {
          let reached = -1;
          assert.ok(evidence.length > 0);
          for (const { start, end } of evidence) {
            assert.ok(start > reached && end > start && end <= text.length);
            reached = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('answers the same each time', () => {
    fc.assert(fc.property(anyText, (text) => assert.deepEqual(decode(text, served), decode(text, served))));
  });

  it('takes at most about double the steps for double the text', () => {
    const steps = (text: string): number => {
      const work = { steps: 0 };
      decode(text, served, work);
      return work.steps;
    };
    fc.assert(
      fc.property(
        anyText.filter((text) => text.length > 20),
        (text) => {
          assert.ok(steps(text + text) <= 2.2 * steps(text) + 100);
        },
      ),
    );
  });

  const hostile = [
    '{',
    '4',
    'a:',
    '500 ',
    'HTTP 500 ',
    '\u0000',
    '\ud800',
    'too many ',
    '<a ',
    'rate limit exceeded ',
    '[cause]: ',
    'https://api.parcel.example ',
  ];
  for (const one of hostile) {
    it(`reads a megabyte of ${JSON.stringify(one)} in steps that grow with its length`, () => {
      const work = { steps: 0 };
      decode(one.repeat(Math.ceil(1e6 / one.length)), served, work);
      assert.ok(work.steps < 8e6);
    });
  }
});
