import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EntrySource, FamilySource } from '../../src/lib/model.ts';
import { checkContent } from '../../src/lib/check.ts';
import { body, entrySource, familySource, groups } from '../fixtures/sources.ts';

/** Writes each problem as `kind at: found | expected | nearest`. */
const problemsIn = (entries: readonly EntrySource[], families: readonly FamilySource[] = [familySource()]) =>
  checkContent(entries, families).map(({ kind, at, found, expected, nearest }) =>
    [`${kind} ${at ?? '-'}: ${found}`, expected, ...(nearest ? [nearest] : [])].join(' | '),
  );

test('content without a mistake has no problem', () => {
  const families = [familySource('http', { groups }), familySource('network')];
  const entries = [
    entrySource('429', { group: '4xx' }),
    entrySource('503', { group: '5xx' }),
    entrySource('ECONNRESET', {}, { family: 'network' }),
  ];
  assert.deepEqual(problemsIn(entries, families), []);
});

describe('the place of an entry', () => {
  const grouped = [familySource('http', { groups })];
  const cases: readonly (readonly [string, EntrySource, FamilySource[], string])[] = [
    [
      'a file name that is another word',
      entrySource('429', {}, { name: 'too-many' }),
      [familySource()],
      'file-name -: too-many.mdx | 429.mdx, the code in lower case',
    ],
    [
      'a file name in upper case',
      entrySource('EPIPE', {}, { name: 'EPIPE' }),
      [familySource()],
      'file-name -: EPIPE.mdx | epipe.mdx, the code in lower case',
    ],
    [
      'a group that the family has not',
      entrySource('429', { group: '4x' }),
      grouped,
      'unknown-group group: 4x | one of 4xx, 5xx | 4xx',
    ],
    [
      'a group in a family without groups',
      entrySource('429', { group: '4xx' }),
      [familySource()],
      'unknown-group group: 4xx | no group, since the family has none',
    ],
    [
      'no group in a family with groups',
      entrySource('429'),
      grouped,
      'missing-group group: nothing | one of 4xx, 5xx',
    ],
  ];
  for (const [what, entry, families, expected] of cases) {
    test(what, () => assert.deepEqual(problemsIn([entry], families), [expected]));
  }

  test('a folder that is no family, which leaves the family empty', () => {
    assert.deepEqual(problemsIn([entrySource('429', { group: 'x' }, { family: 'htp' })]), [
      'unknown-family -: htp | a folder named after a family: http | http',
      'empty-family -: http | at least one entry in content/errors/http/',
    ]);
  });
});

describe('codes and families', () => {
  test('a code in two families, in another case, is reported at the second and names the first', () => {
    const entries = [entrySource('EPIPE'), entrySource('epipe', {}, { family: 'network' })];
    assert.deepEqual(problemsIn(entries, [familySource(), familySource('network')]), [
      'duplicate-code code: epipe | a code of its own: content/errors/http/epipe.mdx has this one',
    ]);
  });

  test('a third one names the first too', () => {
    const entries = ['http', 'network', 'proxy'].map((family) => entrySource('1', {}, { family }));
    const problems = checkContent(
      entries,
      ['http', 'network', 'proxy'].map((slug) => familySource(slug)),
    );
    assert.deepEqual(
      problems.map(({ kind, file }) => [kind, file]),
      [
        ['duplicate-code', 'content/errors/network/1.mdx'],
        ['duplicate-code', 'content/errors/proxy/1.mdx'],
      ],
    );
    for (const { expected } of problems) assert.match(expected, /content\/errors\/http\/1\.mdx/);
  });

  test('two families with one slug are reported once', () => {
    assert.deepEqual(problemsIn([entrySource('429')], [familySource(), familySource()]), [
      'duplicate-family -: http | a slug of its own for each family',
    ]);
  });

  test('no entries at all leave each family empty', () => {
    assert.deepEqual(problemsIn([], [familySource('a'), familySource('b')]), [
      'empty-family -: a | at least one entry in content/errors/a/',
      'empty-family -: b | at least one entry in content/errors/b/',
    ]);
  });
});

test('the sections and links of each entry are checked too, and everything is reported at once', () => {
  const entries = [
    entrySource('429', { related: ['1'] }, { body: body.replace('## Common', '## Uncommon') }),
    entrySource('503', { aliases: ['429'] }, { name: '504' }),
  ];
  assert.deepEqual(
    checkContent(entries, [familySource()])
      .map(({ kind }) => kind)
      .sort(),
    ['alias-is-slug', 'file-name', 'missing-section', 'unknown-related'],
  );
});
