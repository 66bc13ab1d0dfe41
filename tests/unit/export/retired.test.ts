import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feed } from '../../../src/lib/export/feed.ts';
import { llmsText } from '../../../src/lib/export/llms.ts';
import { summaryOf } from '../../../src/lib/export/retired.ts';
import { address, catalogue, entryOf } from '../../fixtures/published.ts';

describe('the summary of an entry in lists', () => {
  test('is its own', () => assert.equal(summaryOf(entryOf('429')), 'Summary of 429.'));

  const said = 'No longer in use since 2026-03-01. Summary of ENOTSUP.';
  test('says that a retired one is retired, in the feed and for language models too', () => {
    assert.equal(summaryOf(entryOf('enotsup')), said);
    assert.ok(feed('Errors', catalogue, address).includes(`<summary>${said}</summary>`));
    assert.ok(llmsText('Errors', catalogue, address).includes(`: ${said}\n`));
  });
});
