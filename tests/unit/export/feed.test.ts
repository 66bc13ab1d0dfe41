import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { feed } from '../../../src/lib/export/feed.ts';
import { address, catalogue, entryOf } from '../../fixtures/published.ts';

const read = (text: string) => {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement!;
  const all = (name: string) =>
    [...root.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map(
      (node) => node.textContent ?? '',
    );
  return { root, all };
};

describe('the feed', () => {
  const { root, all } = read(feed('Errors & <more>', catalogue, address));

  test('is Atom, with what RFC 4287 asks of a feed: id, title, updated, author', () => {
    assert.equal(root.namespaceURI, 'http://www.w3.org/2005/Atom');
    assert.equal(root.localName, 'feed');
    assert.equal(all('id')[0], 'https://errors.example/docs/feed.xml');
    assert.equal(all('title')[0], 'Errors & <more>');
    assert.equal(all('updated')[0], '2026-03-01T00:00:00Z');
    assert.equal(all('name')[0], 'Errors & <more>');
  });

  test('has the entries by the day they changed, newest first, each with id, title, day and summary', () => {
    assert.deepEqual(all('id').slice(1), [
      'https://errors.example/docs/errors/enotsup/',
      'https://errors.example/docs/errors/429/',
    ]);
    assert.deepEqual(all('title').slice(1), ['ENOTSUP Name of ENOTSUP', '429 Name of 429']);
    assert.deepEqual(all('updated').slice(1), ['2026-03-01T00:00:00Z', '2026-02-02T00:00:00Z']);
    assert.deepEqual(all('summary'), [
      'No longer in use since 2026-03-01. Summary of ENOTSUP.',
      'Summary of 429.',
    ]);
  });

  test('has at most 50, and keeps the order of the site among those of one day', () => {
    const entries = Array.from({ length: 60 }, (_, index) => ({
      ...entryOf('429'),
      slug: String(index),
      code: String(index),
    }));
    const { all: found } = read(feed('Errors', { ...catalogue, entries }, address));
    assert.deepEqual(
      found('title').slice(1),
      entries.slice(0, 50).map(({ code }) => `${code} Name of 429`),
    );
  });
});
