import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkBody, checkGuide } from '../../src/lib/check-body.ts';
import { body } from '../fixtures/sources.ts';

const text = 'Words enough for a section that a reader can use.';
const means = `## What it means\n\n${text}\n`;
const todo = `## What to do\n\n1. ${text}\n`;
const causes = `## Common causes\n\n${text}\n`;
const more = `## Why it happens\n\n${text}\n`;

/** Writes each problem as `kind at: found | expected`. */
const problemsIn = (markdown: string) =>
  checkBody({ file: 'a.mdx', body: markdown }).map(
    ({ kind, at, found, expected }) => `${kind} ${at ?? '-'}: ${found} | ${expected}`,
  );

describe('nothing is wrong', () => {
  const cases = [
    ['with the three sections in order', body],
    ['with further sections after them', means + todo + causes + more],
    ['with a section of exactly 40 characters', means + todo + `## Common causes\n\n${'x'.repeat(40)}`],
    ['with words before the steps', means + `## What to do\n\nIn this order:\n\n1. ${text}\n` + causes],
    ['with a link in brackets', means + todo + causes + '\n[Read the whole text.](https://example.com/)\n'],
  ] as const;
  for (const [what, markdown] of cases) test(what, () => assert.deepEqual(problemsIn(markdown), []));
});

describe('a problem with the sections', () => {
  const order = '## What it means, then ## What to do, then ## Common causes, before any other section';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'none at all',
      'Only text.',
      [
        'missing-section -: no section | ## What it means',
        'missing-section -: no section | ## What to do',
        'missing-section -: no section | ## Common causes',
      ],
    ],
    [
      'one is missing',
      means + causes,
      ['missing-section -: ## What it means, ## Common causes | ## What to do'],
    ],
    [
      'one is misspelled',
      means.replace('means', 'meens') + todo + causes,
      ['missing-section -: ## What it meens | ## What it means'],
    ],
    [
      'one in other case',
      means + todo.replace('do', 'Do') + causes,
      ['missing-section -: ## What to Do | ## What to do'],
    ],
    [
      'two have changed places',
      means + causes + todo,
      [`section-order -: ## What it means, ## Common causes, ## What to do | ${order}`],
    ],
    [
      'another stands before them',
      more + means + todo + causes,
      [`section-order -: ## Why it happens, ## What it means, ## What to do, ## Common causes | ${order}`],
    ],
    [
      'one stands twice',
      means + todo + causes + todo,
      ['repeated-section -: ## What to do | each section once'],
    ],
    [
      'one heading is in fenced code',
      means + todo + `## Why\n\n${text}\n\`\`\`\n## Common causes\n\`\`\`\n`,
      ['missing-section -: ## What it means, ## What to do, ## Why | ## Common causes'],
    ],
  ];
  for (const [what, markdown, expected] of cases) {
    test(what, () => assert.deepEqual(problemsIn(markdown), expected));
  }
});

describe('a problem inside a section', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'empty',
      means + todo + '## Common causes\n',
      'stub-section ## Common causes: 0 characters | at least 40 characters',
    ],
    [
      'one character short',
      means + todo + `## Common causes\n\n${'x'.repeat(39)}`,
      'stub-section ## Common causes: 39 characters | at least 40 characters',
    ],
    [
      'a further one is a stub',
      means + todo + causes + '## Notes\n\nTBD',
      'stub-section ## Notes: 3 characters | at least 40 characters',
    ],
    [
      'steps as points',
      means + todo.replace('1.', '-') + causes,
      `steps-not-numbered ## What to do: - ${text} | steps as “1. …”, the most likely fix first`,
    ],
    [
      'steps that do not begin with 1',
      means + todo.replace('1.', '2.') + causes,
      `steps-not-numbered ## What to do: 2. ${text} | steps as “1. …”, the most likely fix first`,
    ],
    [
      'a placeholder of the template',
      means.replace(text, `${text} [What is sure, and what is only likely.]`) + todo + causes,
      'placeholder ## What it means: [What is sure, and what is only likely.] | words of your own',
    ],
  ];
  for (const [what, markdown, expected] of cases) {
    test(what, () => assert.deepEqual(problemsIn(markdown), [expected]));
  }
});

describe('a guide', () => {
  const kinds = (markdown: string) =>
    checkGuide({ file: 'a.mdx', lines: markdown.split('\n') }).map(({ kind, found }) => `${kind}: ${found}`);
  test('needs no section, and may have any', () =>
    assert.deepEqual([...kinds('A word.'), ...kinds(`A word.\n\n${more}`)], []));
  test('has some text', () =>
    assert.deepEqual(kinds('\n \n'), ['missing-section: nothing below the fields']));
  test('has each section once', () =>
    assert.deepEqual(kinds(more + more), ['repeated-section: ## Why it happens']));
  test('has no stub', () => assert.deepEqual(kinds('## Why\n\nTBD'), ['stub-section: 3 characters']));
});
