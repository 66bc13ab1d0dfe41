import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { permalinksOf } from '../../src/lib/address-book.ts';
import { formatLost, lostPermalinks } from '../../src/lib/permalinks.ts';
import { body } from '../fixtures/sources.ts';
import { smallSite, type Changes } from '../fixtures/site.ts';

const published = permalinksOf(smallSite());

test('a site keeps its own addresses', () => assert.deepEqual(lostPermalinks(published, smallSite()), []));

describe('an address is lost, and the author reads which and what to do, when', () => {
  const cases: readonly (readonly [
    what: string,
    changes: Changes,
    addresses: readonly string[],
    cure: RegExp,
  ])[] = [
    [
      'an entry is removed',
      { slow: null },
      ['/errors/429/', '/errors/RateLimitError/', '/http/#429'],
      /no entry has 429 as its code .* set `retired`, or name 429 among the `aliases`/,
    ],
    [
      'an entry is renamed without its old name as an alias',
      { slow: { code: '430' } },
      ['/errors/429/', '/http/#429'],
      /name 429 among the `aliases` of the entry that takes its place/,
    ],
    [
      'an alias is removed',
      { slow: { code: '429', data: { aliases: ['RateLimitError'] } } },
      ['/errors/too-many-requests/'],
      /name too-many-requests among the `aliases`/,
    ],
    [
      'the case of an alias changes',
      { slow: { code: '429', data: { aliases: ['too-many-requests', 'ratelimiterror'] } } },
      ['/errors/RateLimitError/'],
      /name RateLimitError among the `aliases`/,
    ],
    [
      'a section is renamed',
      { slow: { code: '429', body: body.replace('Common causes', 'Causes') } },
      ['/errors/429/#common-causes'],
      /Give the section its old heading/,
    ],
    [
      'an entry moves to another family',
      { network: 'other' },
      ['/network/#econnreset'],
      /An entry stays in its family: bring econnreset back/,
    ],
    [
      'a service is removed',
      { service: null },
      ['/services/api/', '/errors/429/#api', '/services/#developer'],
      /there is no content\/services\/api\.yaml/,
    ],
    [
      'a service is renamed',
      { service: 'api2' },
      ['/services/api/', '/errors/429/#api'],
      /Bring the file back under this name; the `name` in it may change/,
    ],
    [
      'a variant is removed',
      { variants: ['slow_down'] },
      ['/services/api/#Quota'],
      /content\/services\/api\.yaml has no such variant\. Bring it back with the same `code`, `status` or `id`/,
    ],
    [
      'a variant is renamed',
      { variants: ['slow_down', 'QuotaExceeded'] },
      ['/services/api/#Quota'],
      /Bring it back with the same `code`/,
    ],
    [
      'a guide is renamed',
      { guide: 'limit' },
      ['/guides/limits/'],
      /there is no content\/guides\/limits\.mdx/,
    ],
  ];
  for (const [what, changes, addresses, cure] of cases) {
    test(what, () => {
      const message = formatLost(lostPermalinks(published, smallSite(changes)));
      const named = message.split(/\s/);
      for (const address of addresses) assert.ok(named.includes(address), `${address} in:\n${message}`);
      assert.match(message, cure);
      assert.match(message, /^\d+ published address(?:es lead| leads) nowhere\. Nothing was built\./);
    });
  }
});

describe('no address is lost when', () => {
  const cases: readonly (readonly [what: string, changes: Changes])[] = [
    ['an entry is retired', { slow: { code: '429', data: { retired: { on: '2026-03-01' } } } }],
    [
      'a name is added',
      { slow: { code: '429', data: { aliases: ['too-many-requests', 'RateLimitError', 'x'] } } },
    ],
    ['a variant is added', { variants: ['slow_down', 'Quota', 'more'] }],
  ];
  for (const [what, changes] of cases)
    test(what, () => assert.deepEqual(lostPermalinks(published, smallSite(changes)), []));
});

test('an entry renamed with its old code as an alias keeps its page and its anchors, but not its anchor on the reference page nor its files for programs', () => {
  const aliases = ['too-many-requests', 'RateLimitError', '429'];
  const lost = lostPermalinks(published, smallSite({ slow: { code: '430', data: { aliases } } }));
  assert.deepEqual(
    lost.map(({ page, whole, anchors }) => [page, whole, anchors]),
    [
      ['/errors/429.json', true, []],
      ['/errors/429.md', true, []],
      ['/http/', false, ['#429']],
    ],
  );
  assert.match(lost[0]?.cure ?? '', /^no entry has 429 as its code\. .*files for programs$/);
});

test('anchors of one page stand together below one sentence', () => {
  const message = formatLost(lostPermalinks(published, smallSite({ service: null })));
  assert.equal(message.match(/^\/services\/api\/ .*#Quota.*#slow_down.*$/gm)?.length, 1, message);
});
