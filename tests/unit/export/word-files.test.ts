import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesFiles } from '../../../src/lib/export/codes-file.ts';
import {
  askedFile,
  signsFile,
  summariesFile,
  withoutNote,
  wordingsFile,
} from '../../../src/lib/export/word-files.ts';
import { boxCatalogue as catalogue } from './catalogues.ts';

const order = codesFiles(catalogue).file.entries.map(([code]) => code);
const at429 = order.indexOf('429');

test('each file has a row for every entry, in the order of the codes, and carries their edition', () => {
  for (const file of [
    wordingsFile(catalogue),
    askedFile(catalogue),
    summariesFile(catalogue),
    signsFile(catalogue),
  ]) {
    assert.equal(file.rows.length, order.length);
    assert.equal(file.edition, codesFiles(catalogue).file.edition);
  }
});

test('wordings and ways of asking stand one a line, and an entry without any has an empty row', () => {
  assert.equal(wordingsFile(catalogue).rows[at429], 'Request failed with status code 429\nToo Many Attempts');
  assert.equal(askedFile(catalogue).rows[at429], 'too fast\nslow me down');
  assert.equal(wordingsFile(catalogue).rows[order.indexOf('404')], '');
});

test('summaries are those of the entries', () =>
  assert.equal(
    summariesFile(catalogue).rows[at429],
    catalogue.entries.find(({ code }) => code === '429')?.summary,
  ));

test('signs come without the notes to authors', () =>
  assert.deepEqual(signsFile(catalogue).rows[at429], [
    { text: 'rate limit' },
    { pattern: 'wait \\d{1,3}', where: 'body' },
  ]));

test('a sign without its note keeps everything else, and the given sign keeps its note', () => {
  const sign = { pattern: 'wait \\d{1,3}', where: 'body', note: 'In seconds.' } as const;
  assert.deepEqual(withoutNote(sign), { pattern: 'wait \\d{1,3}', where: 'body' });
  assert.equal(sign.note, 'In seconds.');
});
