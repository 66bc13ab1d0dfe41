import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type * as declared from '../../public/link.d.ts';
import * as link from '../../src/lib/link.ts';

/** The types that callers are given are those of the module. */
const { canDecode, format, linkFor }: typeof declared = link;
const site = 'https://errors.example.com/docs/';
const fragmentOf = (text: string) => decodeURIComponent(linkFor(text, site)?.split('#')[1] ?? '');

describe('a link leads to the entry for', () => {
  const cases = [
    [429, '429'],
    ['429', '429'],
    [' 503\n', '503'],
    ['HTTP 429', '429'],
    ['499', '499'],
    ['ECONNRESET', 'econnreset'],
    ['EAI_AGAIN', 'eai_again'],
    ['CERT_HAS_EXPIRED', 'cert_has_expired'],
    ['UND_ERR_SOCKET', 'und_err_socket'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'err_tls_cert_altname_invalid'],
  ] as const;
  for (const [text, slug] of cases)
    test(JSON.stringify(text), () => assert.equal(linkFor(text, site), `${site}errors/${slug}/`));
});

describe('a link leads to the resolver, with the text, for', () => {
  const cases = [
    'invalid_grant',
    'RESOURCE_EXHAUSTED',
    'cloudflare-1020',
    'rateLimitExceeded',
    'UNAVAILABLE',
    '2026-03-05T11:42:07Z ERROR POST https://api.example.com/v1/rows 502 Bad Gateway',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    '{"status":429,"message":"slow"}',
    '{\\"statusCode\\":503}',
    'GET /a HTTP/1.1" 404 153 "-"',
    'TypeError: fetch failed',
    'Too many requests, try again later',
  ];
  for (const text of cases) {
    test(text, () => {
      assert.ok(linkFor(text, site)?.startsWith(`${site}go/#`));
      assert.equal(fragmentOf(text), text);
    });
  }
});

describe('there is no link for', () => {
  const cases = [
    ...[
      '',
      '   ',
      undefined,
      null,
      200,
      '302',
      4290,
      'started',
      'INFO',
      'ERROR',
      'run 4711 started, 12 items',
    ],
    ...['0 errors, 14 warnings', '{"error":null,"ok":true}', 'errors=0 rows=500', 'finished without errors'],
    ...[
      'HTTP/1.1 200 OK',
      'copied 404 files in 503 ms',
      'x-ratelimit-remaining: 401',
      'Energy Socket 5c2f on',
    ],
  ];
  for (const text of cases)
    test(JSON.stringify(text) ?? 'undefined', () => assert.equal(linkFor(text, site), null));
});

describe('a text can be decoded', () => {
  test('when it tells of an error, and not when it does not', () => {
    assert.equal(canDecode('HTTP/1.1 503 Service Unavailable'), true);
    assert.equal(canDecode('HTTP/1.1 200 OK'), false);
  });
});

describe('what a link carries', () => {
  test('has its secrets masked, in few characters however long they are', () => {
    const text = `Error: 401, password=hunter2, Authorization: Bearer ${'s3cret'.repeat(50)}`;
    assert.equal(fragmentOf(text), 'Error: 401, password=•••, Authorization: Bearer •••');
  });

  test('has no sign at which a viewer of logs ends a link', () => {
    assert.doesNotMatch(
      linkFor('Error (at "a" <b> [c] it\'s *d* e! ~f)', site) ?? '',
      /[\s"'()<>[\]*!~`|\\]/,
    );
  });

  test('is the part of a long text around the error, whole characters only', () => {
    const carried = fragmentOf(`${'😀 fine. '.repeat(2_000)}ECONNRESET happened${' later'.repeat(2_000)}`);
    assert.ok(carried.length <= 1_500 && carried.includes('ECONNRESET happened'), carried);
    assert.equal(carried, carried.toWellFormed());
  });

  test('is made of a text with broken characters, too', () => {
    assert.equal(fragmentOf('Error: \ud800 failed'), 'Error: \ufffd failed');
  });
});

describe('the site', () => {
  for (const given of [
    'https://errors.example.com/docs',
    'https://errors.example.com/docs/',
    'https://errors.example.com/docs//',
  ]) {
    test(`may be given as ${given}`, () => assert.equal(linkFor(429, given), `${site}errors/429/`));
  }

  test('has to be given to a copy on a disk', () => {
    assert.throws(() => linkFor('429'), /This copy of link\.js is on no site\. Give its address/);
  });

  test('need not be given when there is nothing to link to', () => assert.equal(linkFor('started'), null));
});

test('the format is 1', () => assert.equal(format, 1));
