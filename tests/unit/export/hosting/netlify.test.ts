import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headersFile, redirectsFile } from '../../../../src/lib/export/hosting/netlify.ts';

describe('the headers file', () => {
  const file = headersFile('/docs/');
  const blocks = file.split('\n\n').map((block) => block.trimEnd().split('\n'));

  test('begins each block with a path below the base path, and indents its headers', () => {
    for (const [path = '', ...headers] of blocks) {
      assert.match(path, /^\/docs\/\S+$/);
      assert.ok(headers.length > 0, path);
      for (const header of headers) assert.match(header, /^ {2}[A-Za-z-]+: \S.*$/);
    }
  });

  test('says what holds everywhere first', () => assert.equal(blocks[0]?.[0], '/docs/*'));

  test('lets hashed files be kept for ever', () => {
    const block = blocks.find(([path]) => path === '/docs/_astro/*');
    assert.deepEqual(block?.slice(1), ['  Cache-Control: public, max-age=31536000, immutable']);
  });

  test('stays within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    assert.ok(blocks.length <= 100);
    for (const line of file.split('\n')) assert.ok(line.length <= 2000);
  });
});

describe('the redirects file', () => {
  const redirects = [
    { from: '/errors/', to: '/' },
    { from: '/errors/rate-limited/', to: '/errors/429/' },
    { from: '/errors/ECONNRESET/', to: '/errors/econnreset/' },
  ];

  test('has one permanent rule an address, codes as logs write them first', () => {
    assert.equal(
      redirectsFile('/', redirects),
      `/errors/ECONNRESET/ /errors/econnreset/ 301
/errors/ / 301
/errors/rate-limited/ /errors/429/ 301
`,
    );
  });

  test('puts both addresses below the base path', () => {
    assert.match(
      redirectsFile('/docs/', redirects),
      /^\/docs\/errors\/ECONNRESET\/ \/docs\/errors\/econnreset\/ 301$/m,
    );
  });

  test('ends where Cloudflare would stop reading, at a whole line, and keeps the codes', () => {
    const many = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => ({ from: `/errors/${name}${index}/`, to: '/errors/429/' }));
    const short = redirectsFile('/', [...many(3000, 'a'), ...many(10, 'B')]);
    assert.equal(short.split('\n').length - 1, 2000);
    assert.match(short, /^\/errors\/B0\/ /);
    const long = redirectsFile('/', many(1500, 'a'.repeat(100)));
    assert.ok(long.length <= 100_000 && long.length > 99_000, `${long.length}`);
    assert.match(long, / 301\n$/);
  });
});
