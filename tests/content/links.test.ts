import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import { readPermalinks } from '../../src/cli/permalinks-file.ts';
import { offeredBy, readPublished } from '../../src/cli/published.ts';
import { addressBook, permalinksOf } from '../../src/lib/address-book.ts';
import { dataPaths } from '../../src/lib/export/data-paths.ts';
import { redirectsOf } from '../../src/lib/export/redirects.ts';
import { resolveAddress } from '../../src/lib/resolve-address.ts';
import { brokenLinks, linkChecker } from './broken-links.ts';

const dist = path.join(projectRoot, 'dist');
const pages = await readPublished(dist);
const byUrl = new Map(pages.map((page) => [page.url, page]));
const permalinks = await readPermalinks(projectRoot);
const { catalogue } = await readContent();
const book = addressBook(catalogue);

const place = { folder: dist, root: 'https://site.example/' };
const broken = linkChecker(pages, place);

test('every internal link and anchor of the built site resolves', () => {
  assert.deepEqual(brokenLinks(pages, place), []);
});

test('every permalink ever published still resolves', () => {
  assert.ok(permalinks.length > 100, `only ${permalinks.length} permalinks are listed`);
  assert.deepEqual(permalinks.map((link) => broken('/', link)).filter(Boolean), []);
});

test('every address that the content promises is there in the built site, and listed', () => {
  const promised = permalinksOf(book);
  const listed = new Set(permalinks);
  assert.deepEqual(promised.map((link) => broken('/', link)).filter(Boolean), []);
  const missing = promised.filter((link) => !listed.has(link));
  assert.deepEqual(missing, [], 'run npm run permalinks and commit content/permalinks.txt');
});

test('every page and anchor that the built site offers is promised by the content', () => {
  const offered = offeredBy(pages);
  assert.ok(offered.length > 1_000, `only ${offered.length} addresses were read`);
  const unknown = offered.filter((link) => resolveAddress(encodeURI(link), book).kind === 'lost');
  assert.deepEqual(unknown, []);
});

test('every file for programs is there', async () => {
  const paths = dataPaths((await readContent()).catalogue);
  assert.ok(paths.length > 500, `only ${paths.length} files are promised`);
  assert.deepEqual(
    paths.filter((address) => !existsSync(path.join(dist, address))),
    [],
  );
});

test('the permalinks are sorted and stand once each', () => {
  assert.deepEqual(permalinks, [...new Set(permalinks)].sort());
});

test('no two elements of a page share an id', () => {
  const doubled = pages.flatMap(({ url, html }) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${url}#${id}`);
  });
  assert.deepEqual(doubled, []);
});

test('every alias and upper-case form leads to its entry', () => {
  const wrong = redirectsOf(catalogue).filter(({ from, to }) => {
    const page = byUrl.get(from);
    return !page || (from.toLowerCase() !== to && !page.html.includes(`data-to="${to}"`));
  });
  assert.deepEqual(wrong, []);
});

test('no page asks another host for anything', () => {
  const asked = pages.flatMap(({ url, html }) =>
    [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*? (?:src|href)="((?:https?:)?\/\/[^"]+)"/g)]
      .filter(([tag]) => !tag.includes('rel="canonical"'))
      .map(([, address]) => `${url}: ${address}`),
  );
  assert.deepEqual(asked, []);
});

test('no page carries inline styles or handlers, which the content security policy would block', () => {
  const found = pages.flatMap(({ url, html }) => (/<[^>]+ (?:style|on[a-z]+)="/.test(html) ? [url] : []));
  assert.deepEqual(found, []);
});
