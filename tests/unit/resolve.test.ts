import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readLogFragment } from '../../src/lib/log-link.ts';
import { resolve } from '../../src/lib/resolve.ts';
import { book } from './decode/books.ts';

describe('a code, a name or a wording goes to its entry, without a fragment', () => {
  const cases = [
    ['429', '/errors/429/'],
    [' HTTP 429 ', '/errors/429/'],
    ['econnreset', '/errors/econnreset/'],
    ['RateLimitError', '/errors/429/'],
    ['Bad Gateway', '/errors/502/'],
    ['socket hang up', '/errors/econnreset/'],
  ] as const;
  for (const [text, path] of cases) test(text, () => assert.equal(resolve(text, book), path));
});

test('words that the decoder knows count before a name that is only nearly there', () =>
  assert.match(resolve('throttled: bad gatway', book) ?? '', /^\/errors\/429\/#log=/));

test('a slip of the finger still goes to the nearest entry', () =>
  assert.equal(resolve('ECONNREST', book), '/errors/econnreset/'));

describe('a log goes to the entry it is about, and comes along masked', () => {
  const cases = [
    ['of several lines', 'HTTP/1.1 429 Too Many Requests\nretry-after: 22', '429'],
    ['of one line', '{"error":{"message":"You were throttled","status":429}}', '429'],
    [
      'with another code in its first words',
      '500 rows were read\nthen: connect ECONNREFUSED 10.0.0.1:443',
      'econnrefused',
    ],
  ] as const;
  for (const [what, log, slug] of cases) {
    test(what, () => {
      const [path = '', fragment = ''] = resolve(log, book)?.split(/(?=#)/) ?? [];
      assert.equal(path, `/errors/${slug}/`);
      assert.deepEqual(readLogFragment(fragment), { text: log });
    });
  }

  test('whose secrets are not in the address', () => {
    const secret = 'sk-proj-abcdEFGH12345678';
    const path = resolve(`HTTP/1.1 429 Too Many Requests\nauthorization: Bearer ${secret}\n`, book);
    assert.match(path ?? '', /^\/errors\/429\/#log=/);
    assert.ok(!decodeURIComponent(path!).includes(secret));
  });
});

describe('nothing certain enough goes nowhere', () => {
  const cases = [
    ['an empty text', ''],
    ['white space', ' \n\t '],
    ['a text without an error', '12 rows were written to the sheet in 3 seconds.\nDone.\n'],
    ['words that no entry has', 'xylophone quartet'],
    ['words that share little with an entry', 'reset my password please'],
  ] as const;
  for (const [what, text] of cases) test(what, () => assert.equal(resolve(text, book), null));
  test('anything, when nothing is known', () =>
    assert.equal(resolve('HTTP 429', { entries: [], services: [] }), null));
});

test('whatever the text, it throws nothing and gives the path of an entry or null', () => {
  const slugs = new Set(book.entries.map(({ slug }) => slug));
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom('429', 'HTTP/1.1 ', 'ECONNRESET', '\n', '{"error":', '\uD83D', '%'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = resolve(pieces.join(''), book);
      const slug = /^\/errors\/([^/#]+)\/(?:#log=.+)?$/s.exec(path ?? '')?.[1];
      assert.ok(path === null || slugs.has(slug ?? ''), String(path));
    }),
    { numRuns: 500 },
  );
});
