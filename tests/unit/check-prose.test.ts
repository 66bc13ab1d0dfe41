import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLead, checkProse } from '../../src/lib/check-prose.ts';
import { proseOf } from '../fixtures/prose.ts';

/** Writes each problem as `kind at: found | expected | nearest`. */
const problemsIn = (markdown: string, drawn?: readonly string[]) =>
  checkProse(proseOf(markdown), drawn).map(({ kind, at, found, expected, nearest }) =>
    [`${kind} ${at}: ${found}`, expected, ...(nearest ? [nearest] : [])].join(' | '),
  );

describe('nothing is wrong', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'with all markup that pages have a look for',
      '## A\n\n**b** *c* `d` [e](/f/)\n\n> g\n\n### H `i`\n\n1. j\n   - k\n',
    ],
    [
      'with a closed block of code, of either kind',
      '```\n{a} <b>\n```\n\n~~~\nc\n~~~\n\n```js a.mjs\nd\n```\n',
    ],
    ['with an even table', '| a | b |\n| - | - |\n| 1 | 2 |\n'],
    ['with braces and < escaped or in backticks', '\\{a\\} \\<b `{c}` `<d>` x < 3\n'],
    ['with brackets that are no link', 'an array [1, 2] and [sic]\n'],
    ['with a channel such as #general', 'Ask in #general or #2.\n'],
    ['with a point that holds nothing but code', '- ```\n  a\n  ```\n'],
  ];
  for (const [what, markdown] of cases) test(what, () => assert.deepEqual(problemsIn(markdown), []));
});

describe('what stands in prose as it should not is reported once, at its line', () => {
  const heading = '## and plain words, at the beginning of a line of its own';
  const link = '[words](/address/), without spaces between or in it';
  const cases: readonly (readonly [string, string])[] = [
    ['# a', 'odd-heading line 1: # a | ## for a section, ### inside one'],
    ['a\n---', `odd-heading line 1: a | ${heading}`],
    ['> ## a', `odd-heading line 1: > ## a | ${heading}`],
    [' ## a', `odd-heading line 1: ## a | ${heading}`],
    ['##', `odd-heading line 1: ## | ${heading}`],
    ['##a', 'odd-heading line 1: ##a | a space after ##'],
    ['- a\n-\n- b', 'empty-item line 2: - | words after the number or dash'],
    ['| a | b |\n| - | - |\n| 1 |', 'uneven-table line 1: | 1 | | 2 cells in each row, as in the first'],
    ['[](/a/)', 'broken-link line 1: [](/a/) | words between the brackets'],
    ['[a] (/b/)', `broken-link line 1: a] (/b/) | ${link}`],
    ['[a][b]', `broken-link line 1: ][b] | ${link}`],
    [`${'- a\n'.repeat(31)}`, 'too-long line 1: 31 points | at most 30 points'],
    ['a'.repeat(1501), 'too-long line 1: 1501 characters | at most 1500 characters'],
    [`${'a '.repeat(700)}\n\n`.repeat(15), 'too-long undefined: 21030 characters | at most 20000 characters'],
  ];
  for (const [markdown, expected] of cases)
    test(JSON.stringify(markdown.slice(0, 40)), () => assert.deepEqual(problemsIn(markdown), [expected]));
});

describe('text before the first section', () => {
  const found = (markdown: string) => checkLead(proseOf(markdown)).map(({ at, found }) => `${at}: ${found}`);
  test('is none when the body begins with ##, or is empty', () =>
    assert.deepEqual([...found('\n## A\n\nb'), ...found('\n')], []));
  test('is reported with its line', () =>
    assert.deepEqual(found('\nA *word*.\n\n## B'), ['line 2: A *word*.']));
  test('may be a smaller heading', () => assert.deepEqual(found('### A\n\n## B'), ['line 1: ### A']));
});
