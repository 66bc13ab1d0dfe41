import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { checkSigns } from '../../src/lib/check-signs.ts';
import type { EntryData } from '../../src/schemas/entry.ts';
import { entrySource, familySource } from '../fixtures/sources.ts';

/** Checks 503 with these fields beside 429, and writes each problem as `place: found`. */
function problemsWith(data: Partial<EntryData>): string[] {
  const busy = entrySource('429', { name: 'Too Many Requests', shownAs: ['please slow down now'] });
  const { catalogue } = buildCatalogue([busy, entrySource('503', data)], [familySource()]);
  return checkSigns(catalogue.entries).map(({ at, found }) => `${at}: ${found}`);
}

describe('words that stand alone', () => {
  const cases: [string, Partial<EntryData>, string[]][] = [
    ['are right when they lead to their entry', { shownAs: ['no healthy upstream'] }, []],
    ['are too few when they lead nowhere', { shownAs: ['later'] }, ['shownAs: later → nothing']],
    [
      'are wrong when they lead to another entry first',
      { signs: [{ text: 'status code 429' }] },
      ['signs.0: status code 429 → 429, then 503'],
    ],
    ['are tried on a header line', { signs: [{ text: 'no box', where: 'header' }] }, []],
    ['are tried in a body', { signs: [{ text: 'no box', where: 'body' }] }, []],
    [
      'are tried for each alternative of a pattern',
      { signs: [{ pattern: '(?:we are full|status code 429)' }] },
      ['signs.0: status code 429 → 429, then 503'],
    ],
    ['must be there for a pattern', { signs: [{ pattern: 'full(?!$)' }] }, ['signs.0: full(?!$)']],
    ['are left to another check where a pattern is refused', { signs: [{ pattern: 'full+' }] }, []],
    ['are left to another check where two entries have them', { shownAs: ['Please slow down now'] }, []],
  ];
  for (const [what, data, expected] of cases)
    test(what, () => assert.deepEqual(problemsWith(data), expected));
});
