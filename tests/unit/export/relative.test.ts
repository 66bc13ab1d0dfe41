import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distinctNames, placeholder, relativeAddresses } from '../../../src/lib/export/relative.ts';

describe('addresses become relative', () => {
  const cases = [
    ['index.html', '<a href="/__here__/errors/429/#services">', '<a href="./errors/429/#services">'],
    ['errors/429/index.html', '<a href="/__here__/">', '<a href="../../">'],
    ['errors.json', '{"url":"/__here__/errors/429/"}', '{"url":"./errors/429/"}'],
    [
      '_astro/a.js',
      'new Worker("/__here__/_astro/b.js",{})',
      'new Worker(new URL("../_astro/b.js",import.meta.url).href,{})',
    ],
    ['_astro/a.js', 'x=`/__here__/_astro/b.js`', 'x=new URL("../_astro/b.js",import.meta.url).href'],
  ] as const;
  for (const [file, text, expected] of cases)
    test(`${text} in ${file}`, () => assert.equal(relativeAddresses(file, text), expected));

  test('and nothing else changes', () => {
    const text = '<a href="https://example.com/__there__/">/errors/429/</a>';
    assert.equal(relativeAddresses('index.html', text), text);
  });

  test('or it is an error: one that a script puts together', () => {
    assert.throws(
      () => relativeAddresses('_astro/a.js', `x="${placeholder}"+y;z="a${placeholder}"`),
      /^Error: _astro\/a\.js names an address that cannot be made relative\.$/,
    );
  });
});

test('of names that differ in case only the lower one stays', () => {
  assert.deepEqual(
    distinctNames(['errors/ECONNRESET/index.html', 'errors/econnreset/index.html', 'LICENSE']),
    ['LICENSE', 'errors/econnreset/index.html'],
  );
});
