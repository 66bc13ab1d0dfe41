import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isLog, lookup } from '../../src/lib/lookup.ts';
import type { LookupEntry } from '../../src/lib/lookup.ts';

function entryOf(code: string, name: string, aliases: string[] = [], shownAs: string[] = []): LookupEntry {
  return { slug: code.toLowerCase(), code, name, aliases, shownAs };
}

const entries = [
  entryOf('400', 'Bad Request'),
  entryOf('401', 'Unauthorized', ['AuthenticationError'], ['Incorrect API key provided']),
  entryOf('403', 'Forbidden', ['PERMISSION_DENIED'], ['access denied']),
  entryOf('404', 'Not Found', [], ['The resource you are requesting could not be found']),
  entryOf('408', 'Request Timeout'),
  entryOf('422', 'Unprocessable Content'),
  entryOf(
    '429',
    'Too Many Requests',
    ['rate_limited'],
    ['You are being rate limited', 'receiving too many requests'],
  ),
  entryOf('502', 'Bad Gateway'),
  entryOf('504', 'Gateway Timeout', [], ['it times out']),
  entryOf('ECONNRESET', 'Connection reset', [], ['socket hang up']),
  entryOf('ECONNREFUSED', 'Connection refused'),
  entryOf('ERR_BAD_REQUEST', 'Request refused'),
  entryOf('NOT_FOUND', 'Entity missing'),
  entryOf('ABORTED', 'Call aborted'),
  entryOf('ERR_CANCELED', 'The call was aborted by its caller'),
];

const first = (query: string): string => lookup(query, entries)[0]?.slug ?? 'nothing';

describe('lookup of an exact code', () => {
  const dresses = [
    '429',
    ' 429 ',
    'HTTP 429',
    'http/429',
    'error 429',
    '429 error',
    'status=429',
    'E429',
    'http429',
    'httpCode 429',
    'code: 429',
    '#429',
    '(429)',
    'error-429',
    '429s',
    '429: slow',
    'what does 429 mean',
    '429 discord',
    'too slow 429 bad gateway',
  ];
  for (const query of dresses) it(`puts 429 first for “${query}”`, () => assert.equal(first(query), '429'));

  const machine: [string, string][] = [
    ['econnreset', 'econnreset'],
    ['Error: ECONNRESET', 'econnreset'],
    ["code 'econnreset'", 'econnreset'],
    ['Error: connect ECONNREFUSED 127.0.0.1:429', 'econnrefused'],
    ['err_bad_request', 'err_bad_request'],
    ['NOT_FOUND', 'not_found'],
    ['permission_denied', '403'],
    ['aborted', 'aborted'],
    ['status ABORTED', 'aborted'],
  ];
  for (const [query, expected] of machine) it(`finds “${query}”`, () => assert.equal(first(query), expected));

  it('takes the first of two codes', () => assert.equal(first('404 then 502'), '404'));
  it('reads no code out of a longer number or a duration', () => {
    assert.deepEqual(lookup('14290', entries), []);
    assert.deepEqual(lookup('429ms', entries), []);
  });
  it('takes a code that is also a plain word for a word within a sentence', () =>
    assert.equal(first('the call was aborted by its caller'), 'err_canceled'));
});

describe('lookup of words', () => {
  const cases: [string, string][] = [
    ['not found', '404'],
    ['Too Many Requests', '429'],
    ['rate limited', '429'],
    ['are we being rate limited?', '429'],
    ['receives too many request', '429'],
    ['socket hang up', 'econnreset'],
    ['wrong api key', '401'],
    ['it timed out', '504'],
    ['gateway time-out', '504'],
  ];
  for (const [query, expected] of cases) it(`finds “${query}”`, () => assert.equal(first(query), expected));

  it('finds nothing in small words alone', () => assert.deepEqual(lookup('what is it', entries), []));
  it('finds nothing in strange words', () => assert.deepEqual(lookup('quokka marmalade', entries), []));
});

describe('lookup while typing', () => {
  it('lists the codes that begin so', () => {
    assert.deepEqual(
      lookup('42', entries).map(({ slug }) => slug),
      ['422', '429'],
    );
    assert.deepEqual(
      lookup('econn', entries).map(({ slug }) => slug),
      ['econnreset', 'econnrefused'],
    );
  });
  it('lists a class of codes', () =>
    assert.deepEqual(
      lookup('50x', entries).map(({ slug }) => slug),
      ['502', '504'],
    ));
  it('finds a name by its beginning', () => assert.equal(first('gatew'), '504'));
  it('works without wordings', () => {
    const bare = entries.map((entry) => ({ ...entry, shownAs: [] }));
    assert.equal(lookup('rate limited', bare)[0]?.slug, '429');
  });
});

describe('lookup of near misses', () => {
  const cases: [string, string][] = [
    ['Bad Gatway', '502'],
    ['bad getaway', '502'],
    ['ECONRESET', 'econnreset'],
    ['econnrefsued', 'econnrefused'],
    ['Too mnay request', '429'],
    ['forbbiden', '403'],
    ['rate limt', '429'],
    ['permision_denied', '403'],
    ['not foud', '404'],
  ];
  for (const [query, expected] of cases) it(`finds “${query}”`, () => assert.equal(first(query), expected));
  it('says that it guessed', () => assert.equal(lookup('ECONRESET', entries)[0]?.kind, 'near'));
  it('does not guess numbers', () => assert.deepEqual(lookup('499', entries), []));
});

describe('lookup, in general', () => {
  it('says what matched', () => {
    assert.deepEqual(lookup('socket hang up', entries)[0], {
      slug: 'econnreset',
      kind: 'wording',
      matched: 'socket hang up',
      sure: true,
    });
    assert.deepEqual(lookup('HTTP 404', entries)[0], {
      slug: '404',
      kind: 'code',
      matched: '404',
      sure: true,
    });
  });
  const beside = [
    ['Error 400: ERR_BAD_REQUEST', 'err_bad_request'],
    ['HTTP 502 econnreset', 'econnreset'],
    ['error 404 aborted by 502', '404'],
  ] as const;
  for (const [query, expected] of beside) {
    it(`puts a code that is no ordinary word before the status beside it, and no other: “${query}”`, () =>
      assert.equal(first(query), expected));
  }
  const sure = ['429', 'HTTP 429', 'rate_limited', 'Bad Gateway', 'socket hang up', 'econn', 'ECONRESET'];
  for (const query of sure) {
    it(`is sure of “${query}”`, () => assert.equal(lookup(query, entries)[0]?.sure, true));
  }
  const unsure = ['the socket is blue', 'reset my password please'];
  for (const query of unsure) {
    it(`answers “${query}”, which shares few words with an entry, but is not sure`, () =>
      assert.equal(lookup(query, entries)[0]?.sure, false));
  }
  it('puts the alias as it is written before one that differs in its marks', () => {
    const alike = [entryOf('403', 'Forbidden', ['slow_error']), entryOf('EACCES', 'Denied', ['SlowError'])];
    assert.deepEqual(
      ['SlowError', 'slowerror', 'slow_error', 'slow error'].map((query) => lookup(query, alike)[0]?.slug),
      ['eacces', 'eacces', '403', '403'],
    );
  });
  it('keeps to the limit', () => assert.equal(lookup('bad', entries, 1).length, 1));
  it('lets two rows lead to one entry', () => {
    const rows = [entryOf('429', 'Too Many Requests'), { ...entryOf('slow_down', 'Slow down'), slug: '429' }];
    assert.deepEqual(
      lookup('slow_down', rows).map(({ slug }) => slug),
      ['429'],
    );
  });
  it('finds nothing in an empty query', () => assert.deepEqual(lookup('  ', entries), []));
  it('never throws, and names each entry once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a'.repeat(1e5), '42 '.repeat(1e5))),
        (query) => {
          const slugs = lookup(query, entries).map(({ slug }) => slug);
          assert.equal(new Set(slugs).size, slugs.length);
        },
      ),
    );
  });
});

describe('isLog', () => {
  const logs = [
    'a\nb',
    '{"error":{"code":"no_box"}}',
    '[{"a":1},{"b":2},{"c":3,"d":4}]',
    '<html><head><title>502</title>',
    'HTTP/1.1 429 Too Many Requests',
    '< HTTP/2 429 and more of it here',
    'retry-after: Wed, 21 Oct 2026',
    '2026-01-02 03:04:05 it failed',
    "it answered x {'code': 5} at last",
    'x'.repeat(150),
  ];
  for (const text of logs) it(`decodes ${JSON.stringify(text.slice(0, 30))}`, () => assert.ok(isLog(text)));
  const queries = [
    '429',
    'HTTP/1.1 429',
    'rate limited',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'Reason: Request Failed: 408',
    '  429\n',
    'status=503',
    '"Invalid URL" error',
  ];
  for (const text of queries) it(`looks up ${JSON.stringify(text)}`, () => assert.ok(!isLog(text)));
});
