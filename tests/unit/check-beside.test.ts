import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Beside } from '../../src/lib/beside.ts';
import { checkBeside, checkOrder } from '../../src/lib/check-beside.ts';
import type { Problem } from '../../src/lib/problems.ts';
import { entrySource, guideSource, platformSource } from '../fixtures/sources.ts';

const entries = [entrySource('429', { shownAs: ['Slow down.'] }), entrySource('ECONNRESET')];

/** Writes a problem as `kind file › at: found | expected | nearest`, without the folder of the content. */
const line = ({ kind, file, at, found, expected, nearest }: Problem) =>
  [`${kind} ${file} › ${at}: ${found}`, expected, ...(nearest ? [nearest] : [])]
    .join(' | ')
    .replaceAll('content/', '');
const problemsIn = (beside: Partial<Beside>) =>
  checkBeside(entries, { platforms: [], guides: [], ...beside }).map(line);

test('nothing is wrong with codes that exist, in any case, orders and wordings of their own', () => {
  const shownAs = [
    { text: 'Slow down', code: '429' },
    { text: 'Lost.', code: 'econnreset' },
  ];
  assert.deepEqual(
    problemsIn({
      platforms: [platformSource('a', { shownAs }), platformSource('b', { order: 2 })],
      guides: [guideSource('c', { codes: ['429', 'EconnReset'] }), guideSource('d', { order: 2 })],
    }),
    [],
  );
});

describe('a code without an entry', () => {
  const expected = 'the code of an entry that exists';
  test('is reported where a platform names it, with the nearest', () =>
    assert.deepEqual(
      problemsIn({
        platforms: [
          platformSource('a', {
            shownAs: [
              { text: 'One.', code: '429' },
              { text: 'Two.', code: 'ECONRESET' },
            ],
          }),
        ],
      }),
      [`unknown-code platforms/a.yaml › shownAs.1.code: ECONRESET | ${expected} | econnreset`],
    ));
  test('is reported where a guide names it, each one', () =>
    assert.deepEqual(problemsIn({ guides: [guideSource('c', { codes: ['999', '429', 'nonsense'] })] }), [
      `unknown-code guides/c.mdx › codes.0: 999 | ${expected}`,
      `unknown-code guides/c.mdx › codes.2: nonsense | ${expected}`,
    ]));
});

describe('an order given twice', () => {
  const expected = (file: string) => `a number of its own: ${file} has this one`;
  test('is reported at each file after the first, and names the first', () =>
    assert.deepEqual(
      checkOrder(['a', 'b', 'c', 'd'].map((slug) => guideSource(slug, { order: slug === 'b' ? 2 : 1 }))).map(
        line,
      ),
      ['c', 'd'].map((slug) => `duplicate-order guides/${slug}.mdx › order: 1 | ${expected('guides/a.mdx')}`),
    ));
  test('is none between a platform and a guide', () =>
    assert.deepEqual(problemsIn({ platforms: [platformSource('a')], guides: [guideSource('a')] }), []));
  test('is looked for among platforms and among guides', () =>
    assert.deepEqual(
      problemsIn({
        platforms: [platformSource('a'), platformSource('b')],
        guides: [guideSource('a'), guideSource('b')],
      }),
      [
        `duplicate-order platforms/b.yaml › order: 1 | ${expected('platforms/a.yaml')}`,
        `duplicate-order guides/b.mdx › order: 1 | ${expected('guides/a.mdx')}`,
      ],
    ));
});

describe('a wording that stands for two entries', () => {
  const expected = (file: string) => `a wording of its own: ${file} has this one`;
  test('is reported when a platform repeats that of an entry, in another case', () =>
    assert.deepEqual(
      problemsIn({
        platforms: [platformSource('a', { shownAs: [{ text: 'SLOW down.', code: 'ECONNRESET' }] })],
      }),
      [`duplicate-wording platforms/a.yaml › shownAs.0: SLOW down. | ${expected('errors/http/429.mdx')}`],
    ));
  test('is reported between platforms, and each later one names the first', () =>
    assert.deepEqual(
      problemsIn({
        platforms: ['a', 'b', 'c'].map((slug, index) =>
          platformSource(slug, { order: index, shownAs: [{ text: 'Lost.', code: 'ECONNRESET' }] }),
        ),
      }),
      ['b', 'c'].map(
        (slug) =>
          `duplicate-wording platforms/${slug}.yaml › shownAs.0: Lost. | ${expected('platforms/a.yaml')}`,
      ),
    ));
  test('is reported between two entries, at its place in the second', () => {
    const twice = [...entries, entrySource('503', { shownAs: ['Busy.', 'Slow down.'] })];
    assert.deepEqual(checkBeside(twice, { platforms: [], guides: [] }).map(line), [
      `duplicate-wording errors/http/503.mdx › shownAs.1: Slow down. | ${expected('errors/http/429.mdx')}`,
    ]);
  });
});
