import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/lib/catalogue.ts';
import { codesFile, readBox, withoutNote, wordsFile } from '../../../src/lib/export/box.ts';
import { entrySource, familySource } from '../../fixtures/sources.ts';

const { catalogue } = buildCatalogue(
  [
    entrySource('429', {
      aliases: ['too-many-requests', 'RateLimitError'],
      shownAs: ['Request failed with status code 429'],
      askedAs: ['too fast'],
      signs: [{ text: 'rate limit' }, { pattern: 'wait \\d{1,3}', where: 'body' }],
    }),
    entrySource('ECONNRESET', { action: 'fix-network', retry: { verdict: 'once', writes: 'check-first' } }),
    entrySource('404', { action: 'fix-address', retry: { verdict: 'after-fix', writes: 'safe' } }),
  ],
  [familySource()],
);
/** Sends a file the way it goes to the browser. */
const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;
const codes = sent(codesFile(catalogue));
const words = sent(wordsFile(catalogue));

describe('both files read together', () => {
  test('give back every entry as the catalogue has it, in its order', () => {
    const box = readBox(codes, words);
    assert.deepEqual(
      box.map(({ slug }) => slug),
      ['404', '429', 'econnreset'],
    );
    const keys = [
      ...['action', 'aliases', 'askedAs', 'code', 'name'],
      ...['shownAs', 'signs', 'slug', 'summary', 'verdict'],
    ];
    for (const [index, entry] of box.entries()) {
      const { retry, ...source } = catalogue.entries[index]!;
      const known: Readonly<Record<string, unknown>> = { ...source, verdict: retry.verdict };
      for (const [key, value] of Object.entries(entry)) assert.deepEqual(value, known[key], key);
      assert.deepEqual(
        keys.filter((key) => !(key in entry)),
        [],
      );
    }
  });
});

test('the words file has no notes to authors', () => {
  const signs = [{ text: 'rate limit', note: 'Only some say so.' }, { pattern: 'wait \\d{1,3}' }];
  const built = buildCatalogue([entrySource('429', { signs })], [familySource()]);
  assert.deepEqual(wordsFile(built.catalogue).entries[0]?.[2], [
    { text: 'rate limit' },
    { pattern: 'wait \\d{1,3}' },
  ]);
});

test('a sign without its note keeps everything else, and the given sign keeps its note', () => {
  const sign = { pattern: 'wait \\d{1,3}', where: 'body', note: 'In seconds.' } as const;
  assert.deepEqual(withoutNote(sign), { pattern: 'wait \\d{1,3}', where: 'body' });
  assert.equal(sign.note, 'In seconds.');
});

describe('the codes file alone', () => {
  test('tells everything but summaries, wordings, ways of asking and signs', () => {
    const later = { summary: '', shownAs: [], askedAs: [], signs: [] };
    const full = readBox(codes, words).map((entry) => ({ ...entry, ...later }));
    assert.deepEqual(readBox(codes), full);
  });

  test('writes each action and each verdict once, however many entries have it', () => {
    assert.deepEqual(codes.actions, ['fix-address', 'fix-network', 'slow-down']);
    assert.deepEqual(codes.verdicts, ['after-delay', 'after-fix', 'once']);
    assert.deepEqual(codes.entries[1], ['429', 'Name of 429', 2, 0, 'too-many-requests', 'RateLimitError']);
  });
});

describe('files that do not fit throw', () => {
  const other = 2 as unknown as 1;
  const short = { ...words, entries: words.entries.slice(1) };
  const cases = [
    ['codes of another format', () => readBox({ ...codes, format: other }, words)],
    ['words of another format', () => readBox(codes, { ...words, format: other })],
    ['fewer words than codes', () => readBox(codes, short)],
    ['more words than codes', () => readBox({ ...codes, entries: codes.entries.slice(1) }, words)],
  ] as const;
  for (const [what, read] of cases)
    test(what, () => assert.throws(read, /of another version than this page/));
});
