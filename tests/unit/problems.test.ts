import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { formatProblem, formatProblems, problemKinds, type Problem } from '../../src/lib/problems.ts';
import { brokenFiles } from '../fixtures/broken-files.ts';

const problem: Problem = {
  kind: 'wrong-value',
  file: 'content/errors/http/429.mdx',
  at: 'retry.verdict',
  found: 'latr',
  expected: 'one of never, later',
  nearest: 'later',
};

test('a problem names the file, the place, what was found, what was expected and the nearest valid value', () => {
  assert.equal(
    formatProblem(problem),
    `content/errors/http/429.mdx › retry.verdict: the value does not fit
  found:    latr
  expected: one of never, later
  nearest:  later`,
  );
});

test('a place and a nearest value that are not there leave no trace', () => {
  assert.equal(
    formatProblem({ ...problem, at: undefined, nearest: undefined }),
    `content/errors/http/429.mdx: the value does not fit
  found:    latr
  expected: one of never, later`,
  );
});

test('all problems stand under one heading, sorted by file, those of one file as they came', () => {
  const text = formatProblems([
    { ...problem, file: 'b', at: '2' },
    { ...problem, file: 'a' },
    { ...problem, file: 'b', at: '1' },
  ]);
  assert.match(text, /^3 problems in the content\. Nothing was built\.\n\na › /);
  assert.deepEqual(text.match(/^. › [^:]*/gm), ['a › retry.verdict', 'b › 2', 'b › 1']);
  assert.ok(text.endsWith('  nearest:  later\n'));
});

test('one problem is counted in the singular, and the given list keeps its order', () => {
  assert.match(formatProblems([problem]), /^1 problem in the content\./);
  const list = [{ ...problem, file: 'b' }, problem];
  formatProblems(list);
  assert.equal(list[0]?.file, 'b');
});

test('each kind of problem has words of its own, and a fixture shows them as the author reads them', () => {
  const folder = new URL('../fixtures/content/', import.meta.url);
  const messages = readdirSync(folder)
    .filter((name) => name !== 'valid')
    .map((name) => readFileSync(new URL(`${name}/message.txt`, folder), 'utf8'))
    .concat(brokenFiles.map(({ message }) => message))
    .join('\n');
  const texts = Object.values(problemKinds);
  assert.equal(new Set(texts).size, texts.length);
  const unseen = texts.filter((text) => !messages.includes(`: ${text}\n`));
  assert.deepEqual(unseen, [], 'kinds without a fixture in tests/fixtures/content/');
});
