import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../src/lib/decode/index.ts';
import { book, served } from './books.ts';

describe('a finding', () => {
  it('carries code, evidence, wait, id and reason', () => {
    const text = 'HTTP/1.1 429 Too Many Requests\nretry-after: 7\nx-request-id: ab12\n';
    assert.deepEqual(decode(text, book), [
      {
        entry: '429',
        code: '429',
        service: null,
        variant: null,
        evidence: [{ start: 0, end: 30 }],
        retryAfter: { seconds: 7 },
        requestId: 'ab12',
        reason: 'The status line says 429 Too Many Requests.',
      },
    ]);
  });
  it('joins evidence that touches, in the order of the text', () => {
    const text = '{"error":"rate_limited"}\nhost: api.parcel.example\nHTTP/1.1 429 Too Many Requests';
    const spans = decode(text, served)[0]?.evidence.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(spans, ['rate_limited', 'api.parcel.example', 'HTTP/1.1 429 Too Many Requests']);
  });
  it('stands behind the better ones', () => {
    const text = 'HTTP/1.1 403 Forbidden\n{"message":"rate limit exceeded"}';
    assert.deepEqual(
      decode(text, book).map(({ entry }) => entry),
      ['403', '429'],
    );
  });
});
