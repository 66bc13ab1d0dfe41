import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveAddress } from '../../src/lib/resolve-address.ts';
import { smallSite } from '../fixtures/site.ts';

const book = smallSite();

describe('an address leads', () => {
  const here = { kind: 'here' } as const;
  const redirect = (to: string) => ({ kind: 'redirect', to }) as const;
  const lost = (nearest: string | null) => ({ kind: 'lost', nearest }) as const;
  const cases = [
    ['to an entry', '/errors/429/', here],
    ['to a section of it', '/errors/429/#what-to-do', here],
    ['to its variant at a service', '/errors/429/#api', here],
    ['to a variant on the page of the service', '/services/api/#Quota', here],
    ['to an entry on its reference page', '/http/#429', here],
    ['to an entry with a log', '/errors/429/#log=HTTP%20429', here],
    ['to words on a page that the browser looks for', '/errors/429/#:~:text=Wait', here],
    ['to a page whatever its query', '/errors/429/?from=mail', here],
    ['to the resolver with a line', '/go/#HTTP%20429%20at%20last', here],
    ['to the resolver with a query', '/go/?q=429', here],
    ['to a file', '/link.js', here],
    ['on from the code as written', '/errors/ECONNRESET/', redirect('/errors/econnreset/')],
    ['on from an alias, with the anchor', '/errors/RateLimitError/#api', redirect('/errors/429/#api')],
    ['on from a path without its last slash', '/errors/429', redirect('/errors/429/')],
    ['on from the name of the file', '/errors/429/index.html', redirect('/errors/429/')],
    ['on from the list of entries to the map', '/errors/', redirect('/')],
    ['to a retired entry, which names another', '/errors/420/', { kind: 'retired', to: '/errors/429/' }],
    ['nowhere from an unknown code', '/errors/zzz/', lost(null)],
    ['nowhere from a slip, near to its entry', '/errors/econreset/', lost('/errors/econnreset/')],
    ['nowhere from a slip in an alias, near to its entry', '/errors/RateLimitErorr/', lost('/errors/429/')],
    ['nowhere from a slip in the first part', '/error/429/', lost('/errors/429/')],
    ['nowhere from capitals that nobody wrote', '/errors/EconnReset/', lost('/errors/econnreset/')],
    ['nowhere from an unknown anchor', '/errors/429/#nothing', lost('/errors/429/')],
    ['nowhere from a slip in an anchor', '/services/api/#slow_dwn', lost('/services/api/#slow_down')],
    ['nowhere from an unknown anchor of an alias', '/errors/RateLimitError/#nothing', lost('/errors/429/')],
    [
      'nowhere from a variant at a service that is not there',
      '/errors/econnreset/#api',
      lost('/errors/econnreset/'),
    ],
    ['nowhere from broken percent-encoding', '/errors/%E0%A4%A/', lost(null)],
    ['nowhere from an address of another kind', '/wp-login.php', lost(null)],
  ] as const;
  for (const [what, address, expected] of cases)
    test(`${what}: ${address}`, () => assert.deepEqual(resolveAddress(address, book), expected));
});
