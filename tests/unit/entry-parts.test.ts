import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { entryParts } from '../../src/lib/entry-parts.ts';
import {
  entrySource,
  familySource,
  guideSource,
  platformSource,
  serviceSource,
} from '../fixtures/sources.ts';

const partsOf = (...[entries, ...beside]: Parameters<typeof dropFamilies>) =>
  entryParts(dropFamilies(entries, ...beside).entries[0]!).map(({ id }) => id);

const dropFamilies = (
  entries: Parameters<typeof buildCatalogue>[0],
  platforms: Parameters<typeof buildCatalogue>[2] = [],
  guides: Parameters<typeof buildCatalogue>[3] = [],
  services: Parameters<typeof buildCatalogue>[4] = [],
) => buildCatalogue(entries, [familySource()], platforms, guides, services).catalogue;

test('an entry that stands alone has its example and its sources', () => {
  assert.deepEqual(partsOf([entrySource('429', { action: 'fix-request' })]), ['example', 'sources']);
});

test('an entry with all there is has every part, in the order of the page', () => {
  const entries = [entrySource('429', { shownAs: ['Slow down'], related: ['503'] }), entrySource('503')];
  assert.deepEqual(
    partsOf(
      entries,
      [platformSource('tool')],
      [guideSource('limits', { codes: ['429'] })],
      [serviceSource('api')],
    ),
    ['example', 'said', 'services', 'tools', 'related', 'guides', 'sources'],
  );
});

test('an entry that only another names as related has the part all the same', () => {
  assert.ok(partsOf([entrySource('429'), entrySource('503', { related: ['429'] })]).includes('related'));
});
