import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkMarkup, drawings, hasLook, problem } from '../../src/lib/check-markup.ts';
import { lineOf, nodesOf } from '../../src/lib/prose.ts';
import { proseOf } from '../fixtures/prose.ts';

/** Writes each problem as `kind at: found | expected | nearest`. */
function problemsIn(markdown: string, drawn: readonly string[] = []): string[] {
  const prose = proseOf(markdown);
  return nodesOf(prose.tree).flatMap((node) =>
    checkMarkup(node, prose, drawn).map(({ kind, found, expected, nearest }) =>
      [`${kind} line ${lineOf(prose, node)}: ${found}`, expected, ...(nearest ? [nearest] : [])].join(' | '),
    ),
  );
}

test('a problem of a node says what it is, what is there and what should be', () =>
  assert.deepEqual(problem('image', 'a', 'b'), [{ kind: 'image', found: 'a', expected: 'b' }]));

test('pages have a look for lists, not for footnotes', () => {
  const [, list] = nodesOf(proseOf('- a').tree);
  const note = nodesOf(proseOf('a[^1]\n\n[^1]: b').tree).find(({ type }) => type === 'footnoteDefinition');
  assert.ok(list && note);
  assert.deepEqual([hasLook(list), hasLook(note)], [true, false]);
});

describe('what has no place in prose is reported once, at its line', () => {
  const outside = 'plain words, lists, tables and links';
  const tag = 'Markdown; a < in prose as \\< or in backticks';
  const cases: readonly (readonly [string, string])[] = [
    [
      'import a from "b"',
      'code-in-prose line 1: import a from "b" | words; braces in prose as \\{ or in backticks',
    ],
    ['a {b}', 'code-in-prose line 1: {b} | words; braces in prose as \\{ or in backticks'],
    ['a\n\n{/* b */}', 'code-in-prose line 3: {/* b */} | words; braces in prose as \\{ or in backticks'],
    ['a <b>c</b>', `tag-in-prose line 1: <b> | ${tag}`],
    ['<script>a</script>', `tag-in-prose line 1: <script> | ${tag}`],
    ['<Waits />', 'unknown-drawing line 1: <Waits> | no drawing: only guides have them'],
    ['a ![b](c.png)', 'image line 1: ![b](c.png) | words: pages load no pictures'],
    ['~~a~~', `unknown-markup line 1: ~~struck out~~ | ${outside}`],
    ['***', `unknown-markup line 1: a line of *** or --- | ${outside}`],
    ['a  \nb', `unknown-markup line 1: two spaces or a \\ at the end of a line | ${outside}`],
    ['- [x] a', 'unknown-markup line 1: a box to tick | a plain point'],
    [
      '```rust\na\n```',
      'unknown-markup line 1: ```rust | ``` alone, or with one of html, js, json, py, sh, text',
    ],
    ['a\n\n```\nb', 'open-fence line 3: ``` | ``` alone on a line after the code'],
  ];
  for (const [markdown, expected] of cases)
    test(JSON.stringify(markdown), () => assert.deepEqual(problemsIn(markdown), [expected]));
});

describe('a drawing', () => {
  test('stands in a guide by its name, and is a component', () => {
    assert.deepEqual(
      drawings.filter((name) => !existsSync(`src/components/${name}.astro`)),
      [],
    );
    assert.deepEqual(problemsIn('<Waits />', drawings), []);
  });
  test('of another name is reported with the nearest', () =>
    assert.deepEqual(problemsIn('<Wait />', ['Waits']), [
      'unknown-drawing line 1: <Wait> | one of <Waits /> | Waits',
    ]));
  for (const markdown of ['<Waits count="3" />', 'a <Waits /> b', '<Waits>a</Waits>', '<Waits {...a} />'])
    test(`takes nothing with it: ${markdown}`, () =>
      assert.deepEqual(problemsIn(markdown, ['Waits']), [
        'unknown-drawing line 1: <Waits> with more to it | <Waits /> on a line of its own',
      ]));
});
