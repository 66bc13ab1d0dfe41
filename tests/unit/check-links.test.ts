import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLinks } from '../../src/lib/check-links.ts';
import type { EntrySource } from '../../src/lib/model.ts';
import { entrySource } from '../fixtures/sources.ts';

/** Writes each problem as `kind file › at: found | expected | nearest`, files as their name alone. */
const problemsIn = (entries: readonly EntrySource[]) =>
  checkLinks(entries).map(({ kind, file, at, found, expected, nearest }) =>
    [`${kind} ${file} › ${at}: ${found}`, expected, ...(nearest ? [nearest] : [])]
      .join(' | ')
      .replaceAll(/content\/errors\/http\/|\.mdx/g, ''),
  );

const retired = (replacedBy: string) => ({ retired: { on: '2026-02-01', replacedBy } });

describe('nothing is wrong', () => {
  const cases: readonly (readonly [string, readonly EntrySource[]])[] = [
    ['without any link', [entrySource('429'), entrySource('503')]],
    [
      'with names of its own in each',
      [entrySource('429', { aliases: ['a', 'b'] }), entrySource('503', { aliases: ['c'] })],
    ],
    [
      'with related codes in both forms and any case',
      [
        entrySource('429', { related: ['econnreset', { code: '503', why: 'Busy.' }] }),
        entrySource('503'),
        entrySource('ECONNRESET'),
      ],
    ],
    ['with a replacement that exists', [entrySource('429', retired('503')), entrySource('503')]],
    ['when retired without a replacement', [entrySource('429', { retired: { on: '2026-02-01' } })]],
    [
      'with a bounded pattern',
      [entrySource('429', { signs: [{ text: 'x+*' }, { pattern: 'in \\d{1,4} ?s' }] })],
    ],
  ];
  for (const [what, entries] of cases) test(what, () => assert.deepEqual(problemsIn(entries), []));
});

describe('a problem with an alias', () => {
  const cases: readonly (readonly [string, readonly EntrySource[], string])[] = [
    [
      'that is the code itself, in another case',
      [entrySource('EPIPE', { aliases: ['x', 'epipe'] })],
      'alias-is-self EPIPE › aliases.1: epipe | another name than the code',
    ],
    [
      'that is the slug of another entry',
      [entrySource('429', { aliases: ['EPIPE'] }), entrySource('epipe')],
      'alias-is-slug 429 › aliases.0: EPIPE | a name that is no code: epipe is that entry',
    ],
    [
      'that another entry has, in another case',
      [entrySource('429', { aliases: ['Slow'] }), entrySource('503', { aliases: ['slow'] })],
      'duplicate-alias 503 › aliases.0: slow | a name of its own: 429 has this one',
    ],
    [
      'that stands twice in one entry',
      [entrySource('429', { aliases: ['slow', 'SLOW'] })],
      'duplicate-alias 429 › aliases.1: SLOW | a name of its own: 429 has this one',
    ],
  ];
  for (const [what, entries, expected] of cases) {
    const named = entries.map((entry) => ({ ...entry, file: `content/errors/http/${entry.data.code}.mdx` }));
    test(what, () => assert.deepEqual(problemsIn(named), [expected]));
  }
});

test('an alias in three entries is reported at the second and the third, both naming the first', () => {
  const entries = ['400', '429', '503'].map((code) => entrySource(code, { aliases: ['slow'] }));
  assert.deepEqual(problemsIn(entries), [
    'duplicate-alias 429 › aliases.0: slow | a name of its own: 400 has this one',
    'duplicate-alias 503 › aliases.0: slow | a name of its own: 400 has this one',
  ]);
});

describe('a problem with a related or replacing code', () => {
  const cases: readonly (readonly [string, Parameters<typeof entrySource>[1], string])[] = [
    [
      'that does not exist',
      { related: ['429', { code: '430', why: 'x' }] },
      'unknown-related 503 › related.1: 430 | the code of an entry that exists',
    ],
    [
      'with a slip',
      { related: ['ECONRESET'] },
      'unknown-related 503 › related.0: ECONRESET | the code of an entry that exists | econnreset',
    ],
    [
      'that is its own',
      { related: ['503'] },
      'related-self 503 › related.0: 503 | the code of another entry',
    ],
    [
      'that stands twice, once in each form',
      { related: ['429', { code: '429', why: 'x' }] },
      'duplicate-related 503 › related.1: 429 | each code once',
    ],
    [
      'that is near its own only',
      { related: ['504'] },
      'unknown-related 503 › related.0: 504 | the code of an entry that exists',
    ],
    [
      'that should replace it and does not exist',
      retired('428'),
      'unknown-replacement 503 › retired.replacedBy: 428 | the code of another entry that exists | 429',
    ],
    [
      'that should replace it and is its own',
      retired('503'),
      'unknown-replacement 503 › retired.replacedBy: 503 | the code of another entry that exists',
    ],
  ];
  for (const [what, data, expected] of cases) {
    test(what, () => {
      const entries = [entrySource('503', data), entrySource('429'), entrySource('ECONNRESET')];
      assert.deepEqual(problemsIn(entries), [expected]);
    });
  }
});

describe('a pattern is refused, with the reason,', () => {
  const cases = [
    ['a+', 'repeats without a limit (+)'],
    ['(a|b){2}', 'repeats a group ({2})'],
    ['a{1,99}', 'repeats more than 64 times ({1,99})'],
    ['(a', 'is no valid regular expression'],
  ] as const;
  for (const [pattern, reason] of cases) {
    test(`when it ${reason}`, () => {
      const [problem, ...others] = checkLinks([
        entrySource('429', { signs: [{ text: 'abc' }, { pattern }] }),
      ]);
      assert.deepEqual(others, []);
      assert.equal(problem?.kind, 'slow-pattern');
      assert.equal(problem?.at, 'signs.1.pattern');
      assert.equal(problem?.found, `${pattern}, which ${reason}`);
    });
  }
});

describe('an entry replaced by one that is retired itself', () => {
  const expected = 'the code of an entry that is in use';
  test('is reported with the one that replaces both', () =>
    assert.deepEqual(
      problemsIn([entrySource('1', retired('2')), entrySource('2', retired('3')), entrySource('3')]),
      [`retired-replacement 1 › retired.replacedBy: 2 | ${expected} | 3`],
    ));
  test('is reported at both when they lead in a circle', () =>
    assert.deepEqual(problemsIn([entrySource('1', retired('2')), entrySource('2', retired('1'))]), [
      `retired-replacement 1 › retired.replacedBy: 2 | ${expected}`,
      `retired-replacement 2 › retired.replacedBy: 1 | ${expected}`,
    ]));
});
