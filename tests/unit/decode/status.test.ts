import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findStatuses } from '../../../src/lib/decode/status.ts';
import type { StatusHit } from '../../../src/lib/decode/status.ts';
import { tokenise } from '../../../src/lib/decode/tokens.ts';

function hits(text: string, reason = ''): StatusHit[] {
  const tokens = tokenise(text, { steps: 0 });
  const near = {
    after: (token: number) => {
      const start = tokens.start[token + 1] ?? -1;
      return reason && text.startsWith(reason, start) ? start + reason.length : null;
    },
    before: () => null,
  };
  return findStatuses(tokens, (status) => status === 999, near, { steps: 0 });
}

describe('findStatuses', () => {
  const read: [string, string, number[]][] = [
    ['a status line', 'HTTP/1.1 429 Slow down', [429]],
    ['a status line of HTTP/2', 'HTTP/2 503', [503]],
    ['what curl -v prints', '> GET /x HTTP/2\n< HTTP/2 401', [401]],
    ['a status line with escaped slashes', String.raw`"HTTP\/1.1 423 locked"`, [423]],
    ['success, too', 'HTTP/1.1 204 No Content', [204]],
    ['an access log', '"GET /a HTTP/1.1" 404 12 "-"', [404]],
    ['an access log of a broken request', '"\\x05\\x01" 400 204 "-" "-"', [400]],
    ['a log of a load balancer', '0.1 0.2 0.3 460 - 512 0 "POST https://a.example:443/ HTTP/1.1"', [460]],
    ['a method, a path and the answer', 'POST /items/500 502 13ms', [502]],
    ['what a browser console prints', 'GET https://a.example/b 404 (Not Found)', [404]],
    ['a field of JSON', '{"status": 404}', [404]],
    ['a number as a string', '{"statusCode":"503"}', [503]],
    ['escaped JSON', String.raw`"{\"status\":422}"`, [422]],
    ['JSON that is cut off', '{"error":{"message":"no","code":403', [403]],
    ['key=value', 'level=error status=429 took=500', [429]],
    ['a sentence of axios', 'Request failed with status code 418', [418]],
    ['a sentence of requests', '409 Client Error: for url', [409]],
    ['a code in square brackets', 'Upload error [413]: no', [413]],
    ['a code in round brackets', 'the call failed (502), sorry', [502]],
    ['a class name', 'ApiError: 403 {"a":1}', [403]],
    ['a title', '<title>Error: 500 sorry</title>', [500]],
    ['a heading', '<h1>403 ERROR</h1>', [403]],
    ['glued forms', 'E429, HTTP_503 and hit_429', [429, 503, 429]],
    ['a table of two lines', 'HTTP Code\n400', [400]],
    ['a number that an entry has as its code', 'status: 999', [999]],
    ['a returned status', 'the server returned a 500.', [500]],
  ];
  for (const [sentence, text, expected] of read) {
    it(`reads ${sentence}`, () =>
      assert.deepEqual(
        hits(text).map(({ status }) => status),
        expected,
      ));
  }

  it('reads a number before its own reason phrase', () => {
    const [hit] = hits('oh, 502 Bad Gateway', 'Bad Gateway');
    assert.deepEqual([hit?.start, hit?.end], [4, 19]);
  });

  const ignored: [string, string][] = [
    ['ports', 'listening on port 503, http://localhost:500/404'],
    ['lines and columns', 'at run (/app/index.js:404:500)'],
    ['ids', 'order 404, SKU-503, user_id=500, #429'],
    ['sizes', 'content-length: 502'],
    ['durations', 'took 500 ms; status 500 ms; error 404 seconds'],
    ['dates and times', '2026-04-04T04:05:06.404Z'],
    ['versions', 'HTTP client 4.0.4, build 500, v5.0.0'],
    ['prices', 'error: $404.00, status 404.50'],
    ['counts', 'returned 500 rows, got 404 items, failed: 500 tests'],
    ['exit codes', 'process exited with code 500; exit status 404'],
    ['codes of other things', 'zip code: 404, area code 503'],
    ['a code beside no complaint', '{"code":404,"label":"x"}'],
    ['numbers that are no status', 'status 600, status: 042'],
    ['fractions', 'done 404/500'],
    ['what follows a successful call', 'GET /a 200 503\nGET /b 201 404'],
  ];
  for (const [sentence, text] of ignored) {
    it(`ignores ${sentence}`, () =>
      assert.deepEqual(
        hits(text).filter(({ status }) => status >= 400),
        [],
      ));
  }
});
