import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { robots, sitePages, sitemaps } from '../../../src/lib/export/sitemap.ts';
import { address, catalogue } from '../../fixtures/published.ts';

const read = (text = '') => {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement!;
  const all = (name: string) => [...root.getElementsByTagName(name)].map((node) => node.textContent);
  return { root, all };
};

describe('the pages that search engines should keep', () => {
  const pages = sitePages(catalogue);

  test('are the home page, families, entries, services and guides, in the order of the site', () =>
    assert.deepEqual(
      pages.map(({ path }) => path),
      [
        '/',
        '/http/',
        '/errors/429/',
        '/errors/enotsup/',
        '/services/',
        '/services/parcel/',
        '/guides/',
        '/guides/waiting/',
      ],
    ));

  test('have the day they last changed; a list has that of its newest item', () =>
    assert.deepEqual(
      pages.slice(0, 4).map(({ changed }) => changed),
      ['2026-03-01', '2026-03-01', '2026-02-02', '2026-03-01'],
    ));
});

describe('the site maps', () => {
  const pages = [
    { path: '/', changed: '2026-01-01' },
    { path: '/a&b/', changed: '2026-01-02' },
    { path: '/c/', changed: '' },
  ];
  const maps = sitemaps(pages, address, 2);

  test('are an index and as many maps as the pages need', () => {
    assert.deepEqual([...maps.keys()], ['/sitemap-index.xml', '/sitemap-0.xml', '/sitemap-1.xml']);
    const { root, all } = read(maps.get('/sitemap-index.xml'));
    assert.equal(root.tagName, 'sitemapindex');
    assert.equal(root.namespaceURI, 'http://www.sitemaps.org/schemas/sitemap/0.9');
    assert.deepEqual(all('loc'), [
      'https://errors.example/docs/sitemap-0.xml',
      'https://errors.example/docs/sitemap-1.xml',
    ]);
    assert.deepEqual(all('lastmod'), ['2026-01-02']);
  });

  test('have every page by its full address, and its day where it has one', () => {
    const { root, all } = read(maps.get('/sitemap-0.xml'));
    assert.equal(root.tagName, 'urlset');
    assert.deepEqual(all('loc'), ['https://errors.example/docs/', 'https://errors.example/docs/a&b/']);
    assert.deepEqual(all('lastmod'), ['2026-01-01', '2026-01-02']);
    assert.deepEqual(read(maps.get('/sitemap-1.xml')).all('lastmod'), []);
  });
});

describe('robots.txt', () => {
  test('lets everything be read and names the site map', () =>
    assert.equal(
      robots('https://errors.example/sitemap-index.xml'),
      'User-agent: *\nAllow: /\n\nSitemap: https://errors.example/sitemap-index.xml\n',
    ));

  test('names none where there is none', () => assert.equal(robots(undefined), 'User-agent: *\nAllow: /\n'));
});
