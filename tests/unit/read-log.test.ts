import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BoxEntry } from '../../src/lib/export/box.ts';
import type { BoxService } from '../../src/lib/export/services-file.ts';
import { longestLog, readLogFragment } from '../../src/lib/log-link.ts';
import { mask } from '../../src/lib/mask.ts';
import { readLog } from '../../src/lib/read-log.ts';
import { entryOf, served } from './decode/books.ts';

const boxEntry = (code: string, name: string, more: Partial<BoxEntry> = {}): BoxEntry => ({
  ...entryOf(code, name),
  ...{ action: 'slow-down', verdict: 'after-delay', summary: '', askedAs: [] },
  ...more,
});
const entries = [
  boxEntry('429', 'Too Many Requests', {
    aliases: ['rate_limited'],
    signs: [{ text: 'rate limit' }, { pattern: 'key [\\w-]{1,60} is over its limit' }],
  }),
  boxEntry('ECONNRESET', 'Connection reset', { action: 'fix-network', verdict: 'once' }),
];
/** Returns the log that the path of a finding carries. */
const carried = (path: string) => readLogFragment(path.slice(path.indexOf('#')));

describe('a log that was read', () => {
  const text = 'HTTP/1.1 429 Too Many Requests\nretry-after: 22\nx-request-id: req_5b0c9d2e71\n';
  const { masked, findings } = readLog(text, entries);

  test('comes back as it is when there is nothing secret in it', () => assert.equal(masked, text));

  test('has findings with what the reader is shown of their entry', () => {
    assert.equal(findings.length, 1);
    const { entry, code, name, action, verdict, retryAfter, requestId } = findings[0]!;
    assert.deepEqual(
      { entry, code, name, action, verdict, retryAfter, requestId },
      {
        ...{ entry: '429', code: '429', name: 'Too Many Requests' },
        ...{ action: 'slow-down', verdict: 'after-delay' },
        ...{ retryAfter: { seconds: 22 }, requestId: 'req_5b0c9d2e71' },
      },
    );
  });

  test('has a path that carries it to the entry', () => {
    assert.match(findings[0]!.path, /^\/errors\/429\/#log=/);
    assert.deepEqual(carried(findings[0]!.path), { text });
  });

  test('has findings best first, each with its own entry', () => {
    const several = readLog('HTTP 429 Too Many Requests\nthen ECONNRESET\n', entries).findings;
    assert.deepEqual(
      several.map(({ entry, action }) => [entry, action]),
      [
        ['429', 'slow-down'],
        ['econnreset', 'fix-network'],
      ],
    );
  });

  test('has none without an error in it, and is masked all the same', () =>
    assert.deepEqual(readLog('All went well with token=s3cr3t99 today.', entries), {
      masked: 'All went well with token=•••••••• today.',
      findings: [],
    }));

  test('has none when nothing is known', () => assert.deepEqual(readLog(text, []).findings, []));
});

describe('a log of a service', () => {
  const verdicts: Readonly<Record<string, BoxService['variants'][number]['verdict']>> = {
    'parcel out_of_parcels_today': 'never',
    'parcel shared_code': 'once',
    'letter shared_code': 'after-fix',
  };
  const services = served.services.map((service): BoxService => ({
    ...service,
    variants: service.variants.map((variant) => ({
      ...variant,
      verdict: verdicts[`${service.slug} ${variant.id}`] ?? 'after-delay',
    })),
  }));
  const known = [...entries, boxEntry('400', 'Bad Request'), boxEntry('500', 'Server Error')];
  const outOfParcels = 'HTTP/1.1 429 x\nhost: api.parcel.example\n{"error":"out_of_parcels_today"}\n';
  const shared = (host: string) => `HTTP/1.1 400 x\nhost: ${host}\n{"error":"shared_code"}\n`;
  const cases = [
    ['of the variant where there is one', outOfParcels, '429 Parcel out_of_parcels_today: never'],
    ['of that very service', shared('api.parcel.example'), '400 Parcel shared_code: once'],
    ['and not of another with the same code', shared('letter.example'), '400 Letter shared_code: after-fix'],
    [
      'of the entry where the service has no variant for it',
      'HTTP/1.1 500 x\nhost: api.parcel.example\n',
      '500 Parcel null: after-delay',
    ],
    ['of the entry where no service is recognised', 'HTTP/1.1 429 x\n', '429 null null: after-delay'],
  ] as const;
  for (const [what, text, expected] of cases) {
    test(`has the verdict ${what}, beside the usual one and the name of the service`, () => {
      const [finding] = readLog(text, known, services).findings;
      const { code, serviceName, variant, verdict, usual } = finding!;
      assert.equal(`${code} ${serviceName} ${variant}: ${verdict}`, expected);
      assert.equal(usual, 'after-delay');
    });
  }

  test('has the verdict of the entry, and no service, while the services are not loaded', () => {
    const { findings } = readLog(outOfParcels, known);
    assert.equal(findings.length, 1);
    const { serviceName, service, variant, verdict, usual } = findings[0]!;
    assert.deepEqual(
      { serviceName, service, variant, verdict, usual },
      { serviceName: null, service: null, variant: null, verdict: 'after-delay', usual: 'after-delay' },
    );
  });
});

describe('the words that led to a finding', () => {
  const seenIn = (text: string) => readLog(text, entries).findings[0]?.seen;

  test('are quoted as they stand in the log', () =>
    assert.deepEqual(seenIn('HTTP/1.1 429 Too Many Requests\n'), ['HTTP/1.1 429 Too Many Requests']));
  test('are quoted once each, and three at most', () => {
    const text =
      'rate limit\nrate limit\nrate_limited\nHTTP/1.1 429 Too Many Requests\nkey a is over its limit\n';
    const seen = seenIn(text) ?? [];
    assert.equal(seen.length, 3);
    assert.equal(new Set(seen).size, 3);
    for (const quote of seen) assert.ok(text.includes(quote), quote);
  });
  test('are cut where a quote becomes too long to show', () => {
    const [quote = ''] = seenIn(`key ${'a'.repeat(55)} is over its limit`) ?? [];
    assert.equal(quote, `key ${'a'.repeat(36)}`);
  });
});

describe('a secret in a log', () => {
  const secret = 'sk-proj-abcdEFGH12345678';
  const logs = [
    ['in a header', `HTTP/1.1 429 Too Many Requests\nauthorization: Bearer ${secret}\n`],
    ['in the address', `GET https://api.example.com/?key=${secret} 429 Too Many Requests`],
    ['inside the words that led to the finding', `key ${secret} is over its limit`],
    ['where the request id should be', `HTTP/1.1 429 Too Many Requests\nx-request-id: ${secret}\n`],
    [
      'in the message above the cause',
      `Error: Call with ${secret} failed\n  [cause]: Error: read ECONNRESET\n`,
    ],
    [
      'in the part of a long log that a link carries',
      `token=${secret} HTTP/1.1 429 Too Many Requests\n${'x\n'.repeat(longestLog)}`,
    ],
  ] as const;
  for (const [where, text] of logs) {
    test(`${where} is nowhere in what comes back, and does not keep the error from being found`, () => {
      const log = readLog(text, entries);
      assert.ok(log.findings.length > 0, 'something was found');
      const all = JSON.stringify(log) + log.findings.map(({ path }) => decodeURIComponent(path)).join();
      assert.ok(!all.includes(secret), all.slice(0, 400));
    });
  }
});

test('a link carries no more than a page reads, and still holds what led to the entry', () => {
  const text = `${'all is well\n'.repeat(3000)}HTTP/1.1 429 Too Many Requests\n${'bye\n'.repeat(9000)}`;
  const [finding] = readLog(text, entries).findings;
  const log = carried(finding!.path);
  assert.ok('text' in log);
  assert.ok(log.text.includes('HTTP/1.1 429 Too Many Requests'));
});

test('whatever the text, the masked log is as long, each path can be read, and evidence lies inside it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      'HTTP/1.1 429 ',
      'ECONNRESET',
      '\n',
      'rate limit',
      'token=',
      '"',
      '\uD83D',
      'a@b.example',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { masked, findings } = readLog(text, entries);
      assert.equal(masked, mask(text));
      for (const { path, evidence } of findings) {
        assert.deepEqual(carried(path), { text: masked.toWellFormed() });
        for (const { start, end } of evidence) assert.ok(start < end && end <= masked.length);
      }
    }),
    { numRuns: 500 },
  );
});
