import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf, lineOf, linksOf, nodesOf, wordsOf } from '../../src/lib/prose.ts';
import { proseOf } from '../fixtures/prose.ts';

const prose = proseOf('## A `b` c\n\nSee **[this](/x/)** first.\n\n### It’s 5,000: done!\n\n## A b c\n');

test('nodes come in the order of the text, each once', () => {
  const types = nodesOf(prose.tree).map(({ type }) => type);
  assert.deepEqual(types.slice(0, 5), ['root', 'heading', 'text', 'inlineCode', 'text']);
  assert.equal(types.filter((type) => type === 'heading').length, 3);
});

test('the words of a node are its text without markup', () => {
  assert.deepEqual(
    nodesOf(prose.tree)
      .filter(({ type }) => type === 'paragraph')
      .map(wordsOf),
    ['See this first.'],
  );
});

test('headings get the anchors of the build: lower case, hyphens, a number when doubled', () => {
  assert.deepEqual(
    headingsOf(prose).map(({ id, line }) => [id, line]),
    [
      ['a-b-c', 1],
      ['its-5000-done', 5],
      ['a-b-c-1', 7],
    ],
  );
});

test('links come with their line, counted from where the body begins in its file', () => {
  assert.deepEqual(linksOf({ ...prose, firstLine: 30 }), [{ url: '/x/', line: 32 }]);
  assert.equal(lineOf({ firstLine: 30 }, prose.tree), 30);
});
