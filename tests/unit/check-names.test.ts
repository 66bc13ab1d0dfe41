import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkNames } from '../../src/lib/check-names.ts';
import type { EntrySource, FamilySource } from '../../src/lib/model.ts';
import type { ServiceSource } from '../../src/lib/services.ts';
import { entrySource, familySource, groups, serviceSource, variantOf } from '../fixtures/sources.ts';

const [four, five] = groups!;

/** Writes each problem as `kind file › at: found`. */
const problemsIn = (
  entries: readonly EntrySource[],
  families: readonly FamilySource[] = [],
  services: readonly ServiceSource[] = [],
) =>
  checkNames(entries, families, services).map(
    ({ kind, file, at, found }) => `${kind} ${file.replace('content/', '')} › ${at}: ${found}`,
  );

test('names of their own are not reported', () =>
  assert.deepEqual(
    problemsIn([entrySource('429')], [familySource('http', { groups })], [serviceSource('parcel')]),
    [],
  ));

describe('a family', () => {
  for (const slug of ['errors', 'services', 'guides', 'find', 'go', 'offline', 'pagefind'])
    test(`cannot be called ${slug}`, () =>
      assert.deepEqual(problemsIn([], [familySource(slug)]), [
        `reserved-name families.yaml › ${slug}.slug: ${slug}`,
      ]));
});

describe('a group', () => {
  const withGroups = (...slugs: string[]) => [
    familySource('http', { groups: slugs.map((slug) => ({ ...four!, slug })) }),
  ];
  const taken = (index: number, slug: string) => [
    `anchor-taken families.yaml › http.groups.${index}.slug: ${slug}`,
  ];
  test('has a slug that no other has', () =>
    assert.deepEqual(problemsIn([], withGroups('a', 'b', 'a')), taken(2, 'a')));
  test('is not called as a part of the page', () =>
    assert.deepEqual(problemsIn([], withGroups('main')), taken(0, 'main')));
  test('is not called as an entry of its family', () =>
    assert.deepEqual(problemsIn([entrySource('EPIPE')], withGroups(five!.slug, 'epipe')), taken(1, 'epipe')));
  test('may be called as an entry of another', () =>
    assert.deepEqual(problemsIn([entrySource('EPIPE', {}, { family: 'net' })], withGroups('epipe')), []));
});

test('an entry is not called as a part of the reference page, in any case', () =>
  assert.deepEqual(problemsIn([entrySource('Main')]), ['reserved-name errors/http/main.mdx › code: Main']));

describe('a service', () => {
  for (const slug of [
    'by-status',
    'what-it-means',
    'what-to-do',
    'services',
    'sources',
    'log',
    'main',
    'tools',
  ])
    test(`cannot be called ${slug}`, () =>
      assert.deepEqual(problemsIn([], [], [serviceSource(slug)]), [
        `reserved-name services/${slug}.yaml › undefined: ${slug}`,
      ]));
  test('has no variant called as a part of its page, in any case', () => {
    const variants = ['ok', 'Errors', 'main'].map((code) => variantOf('429', { code }));
    assert.deepEqual(problemsIn([], [], [serviceSource('parcel', { variants })]), [
      'variant-anchor services/parcel.yaml › variants.1: Errors',
      'variant-anchor services/parcel.yaml › variants.2: main',
    ]);
  });
});
