import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { projectRoot } from '../../src/cli/content.ts';
import { readPublished } from '../../src/cli/published.ts';
import { indexed, readHead } from '../fixtures/head.ts';

const pages = indexed(await readPublished(path.join(projectRoot, 'dist')));
const heads = pages.map(({ url, html }) => ({ url, ...readHead(html) }));
const urls = new Set(pages.map(({ url }) => url));

/** Says of each page what is wrong with it, where something is. */
const wrong = (what: (head: (typeof heads)[number]) => unknown): string[] =>
  heads.flatMap((head) => (what(head) ? [`${head.url}: ${JSON.stringify(what(head))}`] : []));

test('pages that search engines should keep were found', () => assert.ok(pages.length > 200));

describe('every page that search engines should keep', () => {
  test('has a title of its own that ends or begins with the name of the site', () => {
    const titles = heads.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) < index),
      [],
    );
    assert.deepEqual(
      wrong(({ title }) => !/^Possible Errors: | · Possible Errors$/.test(title) && title),
      [],
    );
  });

  test('has a description of its own, of 40 to 160 characters', () => {
    const texts = heads.map(({ description }) => description);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) < index),
      [],
    );
    assert.deepEqual(
      wrong(({ description: { length } }) => (length < 40 || length > 160) && length),
      [],
    );
  });

  test('has title, description and kind for link previews', () => {
    assert.deepEqual(
      wrong(({ title, og }) => !title.includes(og('title') ?? '–') && og('title')),
      [],
    );
    assert.deepEqual(
      wrong(({ description, og }) => og('description') !== description && og('description')),
      [],
    );
    assert.deepEqual(
      wrong(({ url, og }) => og('type') !== (url === '/' ? 'website' : 'article') && og('type')),
      [],
    );
  });

  test('says in the words of schema.org what it is: one thing with a name and its address, at most one way to it', () => {
    for (const { url, graph } of heads) {
      const [page, way, ...others] = graph;
      assert.deepEqual(others, [], url);
      assert.match(String(page?.['@type']), /^(?:TechArticle|CollectionPage|WebSite)$/, url);
      assert.ok(page?.['@type'] === 'TechArticle' ? page['headline'] : page?.['name'], url);
      assert.equal(page?.['url'], url);
      if (page?.['@type'] === 'TechArticle')
        assert.match(String(page['dateModified']), /^\d{4}-\d\d-\d\d$/, url);
      if (way) assert.equal(way['@type'], 'BreadcrumbList', url);
    }
  });

  test('counts its breadcrumbs from 1, each with a name and an address that is a page, itself last', () => {
    for (const { url, graph } of heads.filter(({ graph: { length } }) => length > 1)) {
      const items = graph[1]?.['itemListElement'] as Record<string, string | number>[];
      assert.deepEqual(
        items.map(({ position }) => position),
        items.map((_, index) => index + 1),
        url,
      );
      assert.equal(items.at(-1)?.['item'], url);
      for (const item of items) {
        assert.equal(item['@type'], 'ListItem');
        assert.ok(item['name'], url);
        assert.ok(urls.has(String(item['item']).replace(/#.*$/, '')), `${url}: ${item['item']}`);
      }
    }
  });
});

test('the title of an entry says what its page answers', () => {
  const { title, og } = heads.find(({ url }) => url === '/errors/429/')!;
  assert.equal(og('title'), '429 Too Many Requests: what it means and what to do');
  assert.equal(title, `${og('title')} · Possible Errors`);
});

test('without the site’s address no page names one, nor a picture, and there is no site map', async () => {
  assert.deepEqual(
    wrong(({ og }) => og('url') ?? og('image')),
    [],
  );
  assert.equal(
    await readFile(path.join(projectRoot, 'dist/robots.txt'), 'utf8'),
    'User-agent: *\nAllow: /\n',
  );
});

test('the picture for link previews is a PNG of 1200 × 630 and at most 40 kB', async () => {
  const picture = await readFile(path.join(projectRoot, 'public/preview.png'));
  assert.equal(picture.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
  assert.ok(picture.length <= 40_000, `${picture.length} bytes`);
});
