import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { complete, readCodes } from '../../../src/lib/export/box.ts';
import { codesFiles } from '../../../src/lib/export/codes-file.ts';
import { OtherEdition } from '../../../src/lib/export/edition.ts';
import { askedFile, signsFile, wordingsFile } from '../../../src/lib/export/word-files.ts';
import { buildCatalogue } from '../../../src/lib/build-catalogue.ts';
import { entrySource, familySource } from '../../fixtures/sources.ts';
import { boxCatalogue as catalogue, manyEntries, sent } from './catalogues.ts';

const codes = sent(codesFiles(catalogue).file);
const columns = {
  wordings: sent(wordingsFile(catalogue)),
  asked: sent(askedFile(catalogue)),
  signs: sent(signsFile(catalogue)),
};
const bySlug = new Map(catalogue.entries.map((entry) => [entry.slug, entry]));

describe('the codes alone', () => {
  const box = readCodes(codes);

  test('give every entry in the order of the slugs', () =>
    assert.deepEqual(
      box.map(({ slug }) => slug),
      ['404', '429', 'aborted', 'econnreset'],
    ));

  test('tell code, name, aliases, action and verdict, and leave the rest empty', () => {
    for (const { slug, code, name, aliases, action, verdict, shownAs, signs, askedAs } of box) {
      const { retry, ...entry } = bySlug.get(slug)!;
      assert.deepEqual(
        [code, name, aliases, action, verdict],
        [entry.code, entry.name, entry.aliases, entry.action, retry.verdict],
      );
      assert.deepEqual([shownAs, signs, askedAs], [[], [], []]);
    }
  });
});

describe('the further files', () => {
  test('give each entry its own wordings, ways of asking and signs', () => {
    for (const { slug, shownAs, askedAs, signs } of complete(codes.edition, readCodes(codes), columns)) {
      const entry = bySlug.get(slug)!;
      assert.deepEqual([shownAs, askedAs], [entry.shownAs, entry.askedAs]);
      assert.deepEqual(
        signs,
        entry.signs.map(({ note: _, ...sign }) => sign),
      );
    }
  });

  test('may come one without the other', () => {
    const [, second] = complete(codes.edition, readCodes(codes), { asked: columns.asked });
    assert.deepEqual(
      [second?.askedAs, second?.shownAs, second?.signs],
      [['too fast', 'slow me down'], [], []],
    );
  });
});

describe('the parts of a long list', () => {
  const { file, parts } = sent(codesFiles(manyEntries));

  test('together give every entry once, in the order of the slugs', () => {
    const slugs = readCodes(file, parts).map(({ slug }) => slug);
    assert.equal(slugs.length, manyEntries.entries.length);
    assert.deepEqual(slugs, [...slugs].sort());
  });

  test('one alone gives what stands in it and in the codes file', () =>
    assert.equal(readCodes(file, [parts[1]!]).length, file.entries.length + parts[1]!.entries.length));
});

describe('files that do not fit throw', () => {
  const { wordings } = columns;
  const short = { ...wordings, rows: wordings.rows.slice(1) };
  const other = { ...wordings, edition: 'other' };
  const cases = [
    ['what is no list of codes', () => readCodes({} as typeof codes)],
    ['a part of another edition', () => readCodes(codes, [{ edition: 'other', entries: [] }])],
    ['wordings of another edition', () => complete(codes.edition, readCodes(codes), { wordings: other })],
    ['fewer wordings than codes', () => complete(codes.edition, readCodes(codes), { wordings: short })],
    [
      'what is no list of wordings',
      () => complete(codes.edition, readCodes(codes), { wordings: {} as typeof wordings }),
    ],
  ] as const;
  for (const [what, read] of cases) test(what, () => assert.throws(read, OtherEdition));
});

test('a retired entry is marked, and no other; without one the file says nothing of it', () => {
  const entries = [
    entrySource('404'),
    entrySource('418', { retired: { on: '2026-01-15' } }),
    entrySource('429'),
  ];
  const { file } = codesFiles(buildCatalogue(entries, [familySource()]).catalogue);
  assert.deepEqual(
    readCodes(sent(file)).map(({ code, retired }) => [code, retired]),
    [
      ['404', undefined],
      ['418', true],
      ['429', undefined],
    ],
  );
  assert.ok(!('retired' in codes));
});
