import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearestEntries } from '../../src/lib/nearest-entries.ts';

const entries = [
  ['400', 'Bad Request'],
  ['404', 'Not Found'],
  ['429', 'Too Many Requests'],
  ['500', 'Internal Server Error'],
  ['504', 'Gateway Timeout'],
  ['ECONNRESET', 'Connection reset'],
].map(([code = '', name = '']) => ({
  slug: code.toLowerCase(),
  code,
  name,
  aliases: [],
  shownAs: [],
  signs: [],
}));
const near = (asked: string, count = 3) => nearestEntries(asked, entries, count).map(({ slug }) => slug);

describe('entries for a code that has none', () => {
  test('begin with one that is a slip away', () => assert.equal(near('econreset')[0], 'econnreset'));

  test('prefer the same class of status', () => {
    assert.equal(near('405')[0], '400');
    assert.deepEqual(near('405', 2), ['400', '404']);
    assert.equal(near('505')[0], '500');
  });

  test('are never more than asked for, and none stands twice', () => {
    assert.equal(near('40', 1).length, 1);
    assert.equal(near('404', 0).length, 0);
    const many = near('404', 99);
    assert.equal(new Set(many).size, many.length);
  });

  test('are none for a word that resembles nothing', () => assert.deepEqual(near('zzzzzzzzzzzz'), []));

  test('come within two seconds for a million characters', () => {
    const started = performance.now();
    near('9'.repeat(1_000_000));
    assert.ok(performance.now() - started < 2000);
  });
});
