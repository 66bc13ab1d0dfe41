import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { checkAddresses } from '../../src/lib/check-addresses.ts';
import { outlineOf } from '../../src/lib/prose.ts';
import { entrySource, familySource, serviceSource } from '../fixtures/sources.ts';
import { proseOf } from '../fixtures/prose.ts';

const { catalogue } = buildCatalogue(
  [entrySource('429'), entrySource('503', { aliases: ['busy'] })],
  [familySource()],
  [],
  [],
  [serviceSource('parcel')],
);

/** Writes each problem as `kind at: found | nearest`. */
const problemsIn = (markdown: string, file?: string) =>
  checkAddresses(
    [proseOf(markdown, file), proseOf('## What it means\n', 'content/errors/http/503.mdx')].map(outlineOf),
    catalogue,
    (url) => url.startsWith('https://'),
  ).map(({ kind, at, found, nearest }) =>
    [`${kind} ${at}: ${found}`, ...(nearest ? [nearest] : [])].join(' | '),
  );

describe('a link', () => {
  for (const url of [
    '/',
    '/errors/503/',
    '/errors/503/#what-it-means',
    '/http/#503',
    '/services/parcel/#429',
    '/go/?q=too%20many',
    'https://example.com/x',
  ])
    test(`leads somewhere: ${url}`, () => assert.deepEqual(problemsIn(`[a](${url})`), []));

  const cases: readonly (readonly [string, string])[] = [
    ['/errors/502/', 'unknown-page line 1: /errors/502/ | /errors/503/'],
    ['/errors/503', 'unknown-page line 1: /errors/503 | /errors/503/'],
    ['/errors/busy/', 'unknown-page line 1: /errors/busy/ | /errors/503/'],
    ['/errors/503/?q=1', 'unknown-page line 1: /errors/503/?q=1 | /errors/503/'],
    [
      '/errors/503/#what-it-mean',
      'unknown-page line 1: /errors/503/#what-it-mean | /errors/503/#what-it-means',
    ],
    ['/go/#zzzzzz', 'unknown-page line 1: /go/#zzzzzz'],
    ['//example.com/', 'broken-link line 1: //example.com/'],
    ['../503/', 'broken-link line 1: ../503/'],
    ['#what-to-do', 'broken-link line 1: #what-to-do'],
    ['http://example.com', 'broken-link line 1: http://example.com'],
    ['javascript:alert(1)', 'broken-link line 1: javascript:alert(1)'],
    ['data:text/html,a', 'broken-link line 1: data:text/html,a'],
    ['mailto:a@example.com', 'broken-link line 1: mailto:a@example.com'],
  ];
  for (const [url, expected] of cases)
    test(`leads nowhere: ${url}`, () => assert.deepEqual(problemsIn(`[a](${url})`), [expected]));
});

describe('a heading whose anchor the page has already is reported', () => {
  test('when the page of the entry has a part of that name', () =>
    assert.deepEqual(problemsIn('## What it means\n\n## Sources\n'), ['anchor-taken line 3: Sources']));
  test('when a service of the entry is called so', () =>
    assert.deepEqual(problemsIn('## Parcel\n'), ['anchor-taken line 1: Parcel']));
  test('but not when the service means nothing here', () =>
    assert.deepEqual(problemsIn('## Parcel\n', 'content/guides/a.mdx'), []));
  test('when the page of the guide has a part of that name', () =>
    assert.deepEqual(problemsIn('## Codes\n', 'content/guides/a.mdx'), ['anchor-taken line 1: Codes']));
});
