import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressBook, permalinksOf } from '../../src/lib/address-book.ts';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { entrySource, familySource, serviceSource, variantOf } from '../fixtures/sources.ts';
import { smallSite } from '../fixtures/site.ts';

const book = smallSite();
const permalinks = permalinksOf(book);

describe('among the addresses of a site is', () => {
  const cases = [
    ['the map', '/'],
    ['the resolver', '/go/'],
    ['the page for readers without a network', '/offline/'],
    ['the link module', '/link.js'],
    ['an entry', '/errors/429/'],
    ['a section of its text', '/errors/429/#what-to-do'],
    ['a part of its page', '/errors/429/#sources'],
    ['its variant at a service', '/errors/429/#api'],
    ['an entry whose code has capitals, in lower case', '/errors/econnreset/'],
    ['the same as written', '/errors/ECONNRESET/'],
    ['an alias', '/errors/too-many-requests/'],
    ['an alias as written', '/errors/RateLimitError/'],
    ['an alias in lower case', '/errors/ratelimiterror/'],
    ['a reference page', '/http/'],
    ['a group on it', '/http/#4xx'],
    ['an entry on it', '/http/#429'],
    ['a service', '/services/api/'],
    ['a variant on its page, as written', '/services/api/#Quota'],
    ['a kind of service', '/services/#developer'],
    ['a guide', '/guides/limits/'],
    ['a section of a guide', '/guides/limits/#section-of-limits'],
    ['the codes of a guide', '/guides/limits/#codes'],
  ] as const;
  for (const [what, address] of cases)
    test(`${what}: ${address}`, () => assert.ok(permalinks.includes(address)));
});

test('the addresses are sorted and stand once each', () => {
  assert.deepEqual(permalinks, [...new Set(permalinks)].sort());
});

test('a group without entries has no anchor', () => assert.ok(!permalinks.includes('/http/#5xx')));

test('a status with ten variants has its page side by side, and one with nine has none', () => {
  const pagesWith = (count: number) => {
    const variants = Array.from({ length: count }, (_, index) => variantOf('429', { code: `code-${index}` }));
    const { catalogue } = buildCatalogue(
      [entrySource('429')],
      [familySource()],
      [],
      [],
      [serviceSource('api', { variants })],
    );
    return permalinksOf(addressBook(catalogue)).filter((address) => /by-status/.test(address));
  };
  assert.deepEqual(pagesWith(9), []);
  assert.deepEqual(pagesWith(10), ['/services/#by-status', '/services/by-status/429/']);
});
