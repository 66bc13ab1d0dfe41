import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/lib/build-catalogue.ts';
import { checkEdition, editionOf, OtherEdition } from '../../../src/lib/export/edition.ts';
import { entrySource, familySource, serviceSource, variantOf } from '../../fixtures/sources.ts';

const edition = (codes: readonly string[], summary: string, variants: readonly string[]): string =>
  editionOf(
    buildCatalogue(
      codes.map((code) => entrySource(code, { summary })),
      [familySource()],
      [],
      [],
      [serviceSource('parcel', { variants: variants.map((code) => variantOf('429', { code })) })],
    ).catalogue,
  );

describe('the edition of the files behind the box', () => {
  const first = edition(['429', '500'], 'One.', ['slow', 'late']);
  const cases = [
    ['stays when only words change', edition(['429', '500'], 'Two.', ['slow', 'late']), true],
    ['stays when the files come in another order', edition(['500', '429'], 'One.', ['slow', 'late']), true],
    ['changes with a new entry', edition(['429', '500', '501'], 'One.', ['slow', 'late']), false],
    ['changes with a lost variant', edition(['429', '500'], 'One.', ['slow']), false],
    ['changes when variants change places', edition(['429', '500'], 'One.', ['late', 'slow']), false],
  ] as const;
  for (const [what, other, same] of cases) test(what, () => assert.equal(first === other, same));
});

test('files of the edition pass, a file of another or of none does not', () => {
  checkEdition('a', { edition: 'a' }, { edition: 'a' });
  assert.throws(() => checkEdition('a', { edition: 'a' }, { edition: 'b' }), OtherEdition);
  assert.throws(() => checkEdition('a', {} as { edition: string }), /of another version than this page/);
  assert.throws(() => checkEdition('a', null as unknown as { edition: string }), OtherEdition);
});
