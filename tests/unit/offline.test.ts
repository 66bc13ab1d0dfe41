import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  cachePrefix,
  fileKey,
  filesCache,
  holdsPages,
  isHashed,
  isOfflineOn,
  outdatedCaches,
  pageKey,
  pagesCache,
} from '../../src/lib/offline.ts';

describe('the switch OFFLINE', () => {
  for (const value of [undefined, '', 'on'])
    test(`${value ?? 'left out'} is on`, () => assert.equal(isOfflineOn(value), true));
  test('off is off', () => assert.equal(isOfflineOn('off'), false));
  for (const value of ['OFF', 'false', '0', 'no'])
    test(`${value} is answered with what it can be`, () =>
      assert.throws(() => isOfflineOn(value), {
        message: `OFFLINE is “${value}”. It can be “on” (as when it is not set) or “off”.`,
      }));
});

describe('which caches are outdated', () => {
  const [old, last, now] = ['1', '2', '3'];
  const names = [
    filesCache('/', old),
    pagesCache('/', old),
    filesCache('/', last),
    pagesCache('/', last),
    filesCache('/', now),
    pagesCache('/', now),
    filesCache('/docs/', old),
    'of something else',
  ];

  test('all of earlier builds but the files of the last, for pages that are still open', () => {
    assert.deepEqual(outdatedCaches('/', now, names), [
      filesCache('/', old),
      pagesCache('/', old),
      pagesCache('/', last),
    ]);
  });

  test('none of a site below another path, and of nobody else', () => {
    assert.deepEqual(outdatedCaches('/docs/', old, names), []);
    assert.ok(!names.some((name) => name.startsWith(cachePrefix('/doc'))));
  });

  test('none on the first visit', () => {
    assert.deepEqual(outdatedCaches('/', now, [filesCache('/', now)]), []);
  });
});

test('the caches of pages are told from those of files', () => {
  assert.ok(holdsPages('/docs/', pagesCache('/docs/', '1')));
  assert.ok(!holdsPages('/docs/', filesCache('/docs/', '1')));
  assert.ok(!holdsPages('/', pagesCache('/docs/', '1')));
});

test('a page is kept without what a reader may have put behind it', () => {
  assert.equal(
    pageKey('https://errors.example/docs/errors/429/?q=secret#log=secret'),
    'https://errors.example/docs/errors/429/',
  );
});

test('two builds’ versions of a file lie beside each other, and a hashed file only once', () => {
  assert.notEqual(fileKey('/find/codes.json', 'sha256-a'), fileKey('/find/codes.json', 'sha256-b'));
  assert.equal(fileKey('/docs/_astro/a.1.js', 'sha256-a'), '/docs/_astro/a.1.js');
  assert.ok(isHashed('/docs/_astro/a.1.js') && !isHashed('/docs/find/codes.json'));
});
