import { z } from 'astro/zod';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { validate } from '../../src/lib/validate.ts';

const schema = z.strictObject({
  code: z.string().min(2).max(5).describe('The code.'),
  kind: z.enum(['first', 'second']).optional().describe('The kind.'),
  names: z.array(z.string().regex(/^\S+$/, 'no spaces')).min(1).optional().describe('The names.'),
  deep: z.strictObject({ wide: z.string().optional().describe('The width.') }).optional(),
  near: z
    .array(
      z.union([z.string(), z.strictObject({ code: z.string(), why: z.string().describe('The reason.') })]),
    )
    .optional(),
});

/** Writes each problem as `kind at: found | expected | nearest`. */
const problemsIn = (value: unknown, prefix?: string) =>
  validate(schema, value, 'a.mdx', prefix).problems.map(({ kind, at, found, expected, nearest }) =>
    [`${kind} ${at ?? '-'}: ${found}`, expected, ...(nearest ? [nearest] : [])].join(' | '),
  );

test('a value that fits comes back typed, with no problem', () => {
  const value = { code: '429', kind: 'first', names: ['a'], near: ['503', { code: '408', why: 'Slow.' }] };
  assert.deepEqual(validate(schema, value, 'a.mdx'), { data: value, problems: [] });
});

test('a value that does not fit gives no data, and each problem names the file', () => {
  const { data, problems } = validate(schema, {}, 'a.mdx');
  assert.equal(data, undefined);
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['a.mdx'],
  );
});

describe('a problem says what was found, what fits, and the nearest value', () => {
  const ok = { code: '429' };
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['a missing key', {}, ['missing-key code: nothing | The code.']],
    ['a key without a value', { code: null }, ['missing-key code: nothing | The code.']],
    [
      'a slip in a key',
      { ...ok, knd: 1 },
      ['unknown-key -: knd | one of code, kind, names, deep, near | kind'],
    ],
    [
      'two unknown keys',
      { ...ok, x1: 1, y1: 2 },
      [
        'unknown-key -: x1 | one of code, kind, names, deep, near',
        'unknown-key -: y1 | one of code, kind, names, deep, near',
      ],
    ],
    [
      'a key over two lines',
      { ...ok, 'title:\nu': 1 },
      [String.raw`unknown-key -: "title:\nu" | one of code, kind, names, deep, near`],
    ],
    ['a slip in a nested key', { ...ok, deep: { wid: 'x' } }, ['unknown-key deep: wid | one of wide | wide']],
    [
      'a slip in a choice',
      { ...ok, kind: 'frst' },
      ['wrong-value kind: frst | one of first, second | first'],
    ],
    ['a choice far from all', { ...ok, kind: 'x-y-z' }, ['wrong-value kind: x-y-z | one of first, second']],
    [
      'a text too long',
      { code: '123456' },
      ['too-long code: 6 characters | at most 5 characters. The code.'],
    ],
    ['a text too short', { code: '1' }, ['wrong-value code: 1 | at least 2 characters. The code.']],
    [
      'an empty list',
      { ...ok, names: [] },
      ['empty-list names: [] | at least one item, or no such key. The names.'],
    ],
    ['a rule of an item', { ...ok, names: ['a', 'b c'] }, ['wrong-value names.1: b c | no spaces']],
    [
      'a number without quotes',
      { code: 429 },
      ["wrong-value code: 429 | text, so in quotes: '429'. The code."],
    ],
    [
      'a yes without quotes',
      { code: true },
      ["wrong-value code: true | text, so in quotes: 'true'. The code."],
    ],
    ['a text for a list', { ...ok, names: 'a' }, ['wrong-value names: a | a list. The names.']],
    ['a list for a text', { code: ['a'] }, ['wrong-value code: ["a"] | text. The code.']],
    ['a text for keys', { ...ok, deep: 'x' }, ['wrong-value deep: x | keys with values']],
    ['a text for everything', 'x', ['wrong-value -: x | keys with values']],
    [
      'one form of two, incomplete',
      { ...ok, near: [{ code: '1' }] },
      ['missing-key near.0.why: nothing | The reason.'],
    ],
    [
      'one form of two, with a slip',
      { ...ok, near: [{ code: '1', why: 'x', wy: 1 }] },
      ['unknown-key near.0: wy | one of code, why | why'],
    ],
    ['neither form of two', { ...ok, near: [429] }, ["wrong-value near.0: 429 | text, so in quotes: '429'"]],
    [
      'several at once',
      { kind: 'frst', names: [] },
      [
        'missing-key code: nothing | The code.',
        'wrong-value kind: frst | one of first, second | first',
        'empty-list names: [] | at least one item, or no such key. The names.',
      ],
    ],
  ];
  for (const [what, value, expected] of cases)
    test(what, () => assert.deepEqual(problemsIn(value), expected));
});

test('a missing choice names what can be chosen', () => {
  const choice = z.strictObject({ kind: z.enum(['first', 'second']).describe('The kind.') });
  const [problem] = validate(choice, {}, 'a.mdx').problems;
  assert.equal(problem?.kind, 'missing-key');
  assert.equal(problem?.expected, 'one of first, second. The kind.');
});

test('a prefix goes before each place, and stands alone for the whole value', () => {
  assert.deepEqual(problemsIn({ kind: 'first' }, '3.'), ['missing-key 3.code: nothing | The code.']);
  assert.deepEqual(problemsIn({ code: '429', kin: 1 }, '3.'), [
    'unknown-key 3: kin | one of code, kind, names, deep, near | kind',
  ]);
});

test('white space that a reader would not see is shown, and what is long is cut', () => {
  const line = z.strictObject({ line: z.string().regex(/^\S.*\S$/, 'one line') });
  const found = (value: string) =>
    validate(line, { line: value }, 'a.mdx').problems.map((problem) => problem.found);
  assert.deepEqual(found('two\nlines\n'), ['"two\\nlines\\n"']);
  assert.deepEqual(found(' x'), ['" x"']);
  assert.deepEqual(found(''), ['""']);
  assert.deepEqual(found(`${'x'.repeat(200)}\n`), [`"${'x'.repeat(118)}…`]);
});
