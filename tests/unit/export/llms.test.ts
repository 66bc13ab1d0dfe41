import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { llmsFullText, llmsText } from '../../../src/lib/export/llms.ts';
import { address, catalogue } from '../../fixtures/published.ts';

describe('llms.txt', () => {
  const text = llmsText('Possible Errors', catalogue, address);

  test('has the form of llmstxt.org: one title, a quote, words without headings, then lists of links', () => {
    const [head = '', ...sections] = text.split('\n## ');
    assert.match(head, /^# Possible Errors\n\n> [^\n]+\n\n[^#>\n][^\n]+\n$/);
    for (const section of sections) {
      const [, empty, ...lines] = section.trimEnd().split('\n');
      assert.equal(empty, '');
      for (const line of lines) assert.match(line, /^- \[.+?\]\(https:\/\/\S+\): \S/);
    }
    assert.deepEqual(
      sections.map((section) => section.split('\n', 1)[0]),
      ['Title of http', 'Services', 'Guides', 'Optional'],
    );
  });

  test('leads to the Markdown of each entry, with its summary', () =>
    assert.ok(
      text.includes('- [429 Name of 429](https://errors.example/docs/errors/429.md): Summary of 429.\n'),
    ));

  test('leaves out what is not there', () => {
    const bare = llmsText('Possible Errors', { ...catalogue, guides: [], services: [] }, address);
    assert.doesNotMatch(bare, /## (?:Guides|Services)/);
  });
});

test('llms-full.txt has every entry in full, with a line between', () => {
  const [head, ...entries] = llmsFullText('Possible Errors', catalogue, address).split('\n---\n\n');
  assert.match(head ?? '', /^# Possible Errors\n\n> /);
  assert.deepEqual(
    entries.map((entry) => entry.split('\n', 1)[0]),
    ['# 429 Name of 429', '# ENOTSUP Name of ENOTSUP'],
  );
  assert.ok(entries.every((entry) => entry.includes('## What to do')));
});
