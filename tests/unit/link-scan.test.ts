import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isUnfinished, scanForPaths, scanForSites } from '../../src/lib/link-scan.ts';

const scan = scanForSites(['https://errors.example.com/docs/', 'https://old.example.com']);

describe('in a text, links to the site are found', () => {
  const cases = [
    ['alone', 'https://errors.example.com/docs/errors/429/', ['/errors/429/']],
    ['with an anchor', 'at https://errors.example.com/docs/errors/429/#openai now', ['/errors/429/#openai']],
    ['at the end of a sentence', 'See https://errors.example.com/docs/errors/429/.', ['/errors/429/']],
    ['in brackets', '(https://errors.example.com/docs/errors/429/), more', ['/errors/429/']],
    ['with brackets of its own', 'https://errors.example.com/docs/go/?q=a(b)', ['/go/?q=a(b)']],
    ['in Markdown', '[429](https://errors.example.com/docs/errors/429/)', ['/errors/429/']],
    ['in HTML', '<a href="https://errors.example.com/docs/errors/429/">x</a>', ['/errors/429/']],
    [
      'in HTML whose quotes are written out',
      '&quot;https://errors.example.com/docs/errors/429/&quot;',
      ['/errors/429/'],
    ],
    ['with two parameters', 'https://errors.example.com/docs/go/?q=a&b=c', ['/go/?q=a&b=c']],
    ['in JSON', '{"type":"https://errors.example.com/docs/errors/429/"}', ['/errors/429/']],
    [
      'with escaped slashes',
      '"https:\\/\\/errors.example.com\\/docs\\/errors\\/429\\/\\n"',
      ['/errors/429/'],
    ],
    ['before an escape', '"https://errors.example.com/docs/errors/429/\\n"', ['/errors/429/']],
    [
      'before the colours of a terminal',
      'https://errors.example.com/docs/errors/429/\u001b[0m',
      ['/errors/429/'],
    ],
    ['with http: too', 'http://errors.example.com/docs/errors/429/', ['/errors/429/']],
    ['in capitals', 'HTTPS://Errors.Example.com/docs/errors/429/', ['/errors/429/']],
    ['to another of the sites', 'https://old.example.com/errors/429/', ['/errors/429/']],
    ['to the site itself', 'https://old.example.com and', ['/']],
    [
      'two side by side',
      'https://old.example.com/go/|https://old.example.com/errors/1/',
      ['/go/', '/errors/1/'],
    ],
    ['none to a longer host', 'https://old.example.com.evil.example/ https://old.example.com:8080/', []],
    ['none to another path', 'https://errors.example.com/docsify/ https://errors.example.com/', []],
    ['none to another host', 'https://example.com/errors/429/', []],
  ] as const;
  for (const [what, text, expected] of cases)
    test(what, () =>
      assert.deepEqual(
        scan(text).map(({ address }) => address),
        expected,
      ),
    );
});

test('a found link says where it begins and how it stands in the text', () => {
  const [found] = scan('see (https:\\/\\/old.example.com\\/errors\\/429\\/).');
  assert.deepEqual(found, {
    start: 5,
    text: 'https:\\/\\/old.example.com\\/errors\\/429\\/',
    address: '/errors/429/',
  });
});

describe('in a text, paths without a site are found', () => {
  const paths = scanForPaths('/docs/', ['errors', 'go']);
  const cases = [
    ['in quotes', '"/docs/errors/429/"', ['/errors/429/']],
    ['in Markdown', '[x](/docs/go/#a%20b)', ['/go/#a%20b']],
    ['none of another part', '/docs/blog/errors/', []],
    ['none outside the base path', '/errors/429/', []],
    ['none of an address of another site', 'https://example.com/docs/errors/429/', []],
    ['none of a longer path', '../docs/errors/429/ a/docs/errors/429/', []],
  ] as const;
  for (const [what, text, expected] of cases)
    test(what, () =>
      assert.deepEqual(
        paths(text).map(({ address }) => address),
        expected,
      ),
    );
});

describe('an address that a program completes', () => {
  for (const address of [
    '/errors/{code}/',
    '/errors/${code}/',
    '/errors/%s/',
    '/errors/…/',
    '/errors/',
    '/errors/*',
  ])
    test(`${address} is one`, () => assert.equal(isUnfinished(address), true));
  for (const address of ['/', '/errors/429/', '/go/#%d0%b0', '/services/'])
    test(`${address} is none`, () => assert.equal(isUnfinished(address), false));
});
