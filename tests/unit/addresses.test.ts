import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../src/lib/addresses.ts';
import { buildCatalogue } from '../../src/lib/catalogue.ts';
import {
  entrySource,
  familySource,
  groups,
  guideSource,
  serviceSource,
  variantOf,
} from '../fixtures/sources.ts';

const entries = [entrySource('429', { group: '4xx' }), entrySource('EPIPE', { group: '5xx' })];
const variants = [...Array(10).keys()].map((index) => variantOf('429', { code: `c${index}` }));
const { catalogue } = buildCatalogue(
  entries,
  [familySource('http', { groups })],
  [],
  [guideSource('limits')],
  [serviceSource('parcel', { variants })],
);
const pages = addressesOf(catalogue, (file) => [`of-${file}`]);

test('a writer may link to every page of the site, at its one address', () => {
  assert.deepEqual([...pages.keys()].sort(), [
    '/',
    '/errors/429/',
    '/errors/epipe/',
    '/go/',
    '/guides/',
    '/guides/limits/',
    '/http/',
    '/services/',
    '/services/by-status/429/',
    '/services/parcel/',
  ]);
});

test('each has the anchors of its kind', () => {
  const has = [
    ['/errors/429/', ['of-content/errors/http/429.mdx', 'parcel', 'sources']],
    ['/guides/limits/', ['of-content/guides/limits.mdx', 'codes']],
    ['/http/', ['4xx', '5xx', '429', 'epipe']],
    ['/services/parcel/', ['c0', 'c9', 'report']],
  ] as const;
  for (const [page, anchors] of has)
    assert.deepEqual(
      anchors.filter((anchor) => !pages.get(page)?.has(anchor)),
      [],
      page,
    );
  assert.equal(pages.get('/errors/epipe/')?.has('parcel'), false);
});
