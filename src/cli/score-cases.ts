import { decode } from '../lib/decode/index.ts';
import type { ServiceSigns, SignBook } from '../lib/decode/types.ts';
import { lookupWithServices } from '../lib/lookup-services.ts';
import type { LookupEntry } from '../lib/lookup.ts';
import { Unusable } from './unusable.ts';

type Case = Readonly<Record<string, unknown>>;

/** A share of cases: how many were right, of how many. */
interface Share {
  readonly label: string;
  readonly right: number;
  readonly of: number;
}

/** What a measurement found: shares, cases left out, and each case that went wrong. */
export interface Score {
  readonly shares: readonly Share[];
  readonly leftOut: number;
  readonly misses: readonly { id: string; expected: string; got: string }[];
}

/** Measures decoding: first hits, services, and silence on texts without an error. */
export function scoreLogs(cases: readonly Case[], book: SignBook): Score {
  const known = new Set([
    ...book.entries.map(({ slug }) => slug),
    ...book.services.flatMap(({ variants }) => variants.map(({ id }) => id.toLowerCase())),
  ]);
  const companies = new Map(book.services.map(({ slug, company = slug }) => [slug, company]));
  const services = new Set([...companies.keys(), ...companies.values()]);
  const tally = { hit: 0, counted: 0, silent: 0, quiet: 0, served: 0, service: 0, leftOut: 0 };
  const misses: Score['misses'][number][] = [];
  for (const one of cases) {
    const { code, service, also } = expectationOf(one);
    const findings = decode(String(one['text']), book);
    const [first] = findings;
    const got =
      findings.map(({ entry, variant }) => (variant ? `${entry}#${variant}` : entry)).join(', ') || 'nothing';
    if (code === null) {
      tally.quiet++;
      if (!first) tally.silent++;
      else misses.push({ id: idOf(one), expected: 'nothing', got });
      continue;
    }
    const expected = [code, ...also].map((text) => text.toLowerCase()).filter((text) => known.has(text));
    if (!expected.length) {
      tally.leftOut++;
      continue;
    }
    tally.counted++;
    if (first && (expected.includes(first.entry) || expected.includes(first.variant?.toLowerCase() ?? '')))
      tally.hit++;
    else misses.push({ id: idOf(one), expected: expected.join(' or '), got });
    if (service === null || !services.has(service)) continue;
    tally.service++;
    if (first?.service && [first.service, companies.get(first.service)].includes(service)) tally.served++;
    else misses.push({ id: idOf(one), expected: `service ${service}`, got: first?.service ?? 'no service' });
  }
  const shares = [
    { label: 'first hit', right: tally.hit, of: tally.counted },
    { label: 'service', right: tally.served, of: tally.service },
    { label: 'silent on texts without an error', right: tally.silent, of: tally.quiet },
  ];
  return { shares, leftOut: tally.leftOut, misses };
}

/** Measures lookup: how often the first match is an expected one. */
export function scoreQueries(
  cases: readonly Case[],
  entries: readonly LookupEntry[],
  services: readonly ServiceSigns[] = [],
): Score {
  const known = new Set(entries.map(({ slug }) => slug));
  const misses: Score['misses'][number][] = [];
  let counted = 0;
  for (const one of cases) {
    const expected = codesOf(one['expect'])
      .map((text) => text.toLowerCase())
      .filter((text) => known.has(text));
    if (!expected.length) continue;
    counted++;
    const got = lookupWithServices(String(one['query']), entries, services).map(({ slug }) => slug);
    if (!expected.includes(got[0] ?? '')) {
      misses.push({
        id: `${idOf(one)} “${String(one['query'])}”`,
        expected: expected.join(' or '),
        got: got.join(', ') || 'nothing',
      });
    }
  }
  return {
    shares: [{ label: 'first hit', right: counted - misses.length, of: counted }],
    leftOut: cases.length - counted,
    misses,
  };
}

/** Returns a score as text: the shares, the cases left out, and every miss. */
export function report({ shares, leftOut, misses }: Score): string {
  const lines = shares.map(
    ({ label, right, of }) =>
      `${label}: ${of ? `${((right / of) * 100).toFixed(1)} % (${right} of ${of})` : 'no cases'}`,
  );
  const left = `left out, no entry has the code: ${leftOut}`;
  return [
    ...lines,
    left,
    ...misses.map(({ id, expected, got }) => `miss ${id}: expected ${expected}, got ${got}`),
  ].join('\n');
}

function expectationOf(one: Case): { code: string | null; service: string | null; also: string[] } {
  const expect = one['expect'];
  if (typeof expect !== 'object' || expect === null || !('code' in expect))
    throw new Unusable(`Case ${idOf(one)} has no expect.code.`);
  const service = 'service' in expect && typeof expect.service === 'string' ? expect.service : null;
  return { code: expect.code === null ? null : String(expect.code), service, also: codesOf(one['also']) };
}

function codesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function idOf(one: Case): string {
  return String(one['id'] ?? '?');
}
