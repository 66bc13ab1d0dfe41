import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkFound, formatReport, type LinkTally } from '../../src/lib/link-report.ts';
import { scanForSites } from '../../src/lib/link-scan.ts';
import { resolveAddress } from '../../src/lib/resolve-address.ts';
import { smallSite } from '../fixtures/site.ts';

const site = 'https://errors.example.com/docs';
const scan = scanForSites([site]);
const book = smallSite();

function tallyOf(text: string, place = { line: 1, column: 1 }): LinkTally {
  const tally: LinkTally = { links: 0, unfinished: 0, reports: [] };
  const resolve = (address: string) => resolveAddress(address, book);
  checkFound(scan(text), { file: 'app.log', text, ...place }, resolve, tally);
  return tally;
}

describe('the author reads of', () => {
  const cases = [
    [
      'a link that leads nowhere',
      '/errors/econreset/',
      `does not resolve; nearest: ${site}/errors/econnreset/`,
    ],
    ['one without a likeness', '/errors/zzz/', 'does not resolve'],
    ['a wrong anchor', '/services/api/#quota', `does not resolve; nearest: ${site}/services/api/#Quota`],
    ['an alias', '/errors/RateLimitError/', `leads on to ${site}/errors/429/`],
    ['a retired entry', '/errors/420/', `is retired; read instead: ${site}/errors/429/`],
  ] as const;
  for (const [what, address, said] of cases) {
    test(what, () => {
      const text = `one\ntwo ${site}${address} three`;
      assert.deepEqual(tallyOf(text).reports.map(formatReport), [`app.log:2:5: ${site}${address} ${said}`]);
    });
  }
});

test('a link that resolves is counted and not mentioned', () => {
  assert.deepEqual(tallyOf(`${site}/errors/429/#api`), { links: 1, unfinished: 0, reports: [] });
});

test('a link that a program completes is counted as such', () => {
  assert.deepEqual(tallyOf(`${site}/errors/{code}/`), { links: 1, unfinished: 1, reports: [] });
});

test('lines and columns go on from where the piece begins', () => {
  const places = tallyOf(`${site}/x/ ${site}/y/\n ${site}/z/`, { line: 7, column: 4 }).reports;
  const second = 4 + `${site}/x/ `.length;
  assert.deepEqual(
    places.map(({ line, column }) => [line, column]),
    [
      [7, 4],
      [7, second],
      [8, 2],
    ],
  );
});

test('a link with escaped slashes is shown as it stands, and what to write instead without', () => {
  const [report] = tallyOf(`${site}/errors/RateLimitError/`.replaceAll('/', '\\/')).reports;
  assert.equal(report?.link, `${site}/errors/RateLimitError/`.replaceAll('/', '\\/'));
  assert.equal(report?.instead, `${site}/errors/429/`);
});
