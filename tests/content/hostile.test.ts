import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readBook } from '../../src/cli/sign-book.ts';
import { open } from '../../src/lib/decode/book.ts';
import { decode } from '../../src/lib/decode/index.ts';
import type { BoxEntry } from '../../src/lib/export/box.ts';
import { readServices, servicesFile } from '../../src/lib/export/services-file.ts';
import { excerpt, logFragment, logPrefix, longestLog, readLogFragment } from '../../src/lib/log-link.ts';
import { lookupWithServices } from '../../src/lib/lookup-services.ts';
import { isLog } from '../../src/lib/lookup.ts';
import { mask } from '../../src/lib/mask.ts';
import { nearestEntries } from '../../src/lib/nearest-entries.ts';
import { readLog } from '../../src/lib/read-log.ts';
import { resolve } from '../../src/lib/resolve.ts';
import { sectionsOf } from '../../src/lib/sections.ts';
import { segments, segmentsOfCode } from '../../src/lib/segments.ts';
import { anyHostile, anySecret, corpus } from '../fixtures/hostile.ts';

const { catalogue, book } = await readBook();
const slugs = new Set(catalogue.entries.map(({ slug }) => slug));
const entries = catalogue.entries.map((entry): BoxEntry => {
  const { slug, code, name, aliases, shownAs, askedAs, signs, action, retry } = entry;
  return { slug, code, name, aliases, shownAs, askedAs, signs, action, verdict: retry.verdict };
});
const file = servicesFile(catalogue);
const services = readServices(file, file.edition);

/** A part of the book, for reading logs by the thousand: a log’s book is made ready anew each time. */
const often = ['429', '500', '502', '503', 'econnreset', 'invalid_grant'];
const fewEntries = entries.filter(({ slug }, index) => often.includes(slug) || index % 25 === 0);
const fewServices = services.filter(({ slug }) => ['openai', 'github', 'slack', 'nginx'].includes(slug));

/** How many steps decoding may take: each pattern looks at each character once, and so do a few passes more. */
const steps = (text: string): number => (open(book).patterns.all.length + 20) * (text.length + 10);

/** Decodes and masks a text, cuts it up, and checks what each says of it. */
function readText(text: string): void {
  const work = { steps: 0 };
  const findings = decode(text, book, work);
  assert.ok(work.steps <= steps(text), `${work.steps} steps for ${text.length} characters`);
  assert.equal(new Set(findings.map(({ entry }) => entry)).size, findings.length, 'an entry twice');
  for (const { entry, evidence } of findings) {
    assert.ok(slugs.has(entry), entry);
    assert.ok(evidence.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
    assert.equal(joined(segments(text, evidence)), text);
  }
  const masked = mask(text);
  assert.equal(masked.length, text.length);
  assert.equal(mask(masked), masked);
  assert.ok(excerpt(masked, findings[0]?.evidence ?? []).length <= longestLog);
  assert.equal(joined(segmentsOfCode(text)), text.replaceAll('`', ''));
  isLog(text);
  sectionsOf(text);
}

/** Looks a text up as the box, the resolver and the page for unknown addresses do. */
function lookUp(text: string): void {
  const matches = lookupWithServices(text, entries, services);
  assert.ok([...matches, ...nearestEntries(text, entries, 4)].every(({ slug }) => slugs.has(slug)));
  const path = resolve(text, book);
  assert.ok(
    path === null || slugs.has(/^\/errors\/([^/]+)\/(?:#log=[^#<>"\s]*)?$/.exec(path)?.[1] ?? ''),
    path ?? '',
  );
}

/** Reads a text as the panel does, and checks what it shows. */
function readAsLog(text: string, known = fewEntries, named = fewServices): void {
  const { masked, findings } = readLog(text, known, named);
  assert.equal(masked, mask(text));
  for (const { path, seen } of findings) {
    assert.match(path, /^\/errors\/[a-z0-9._-]+\/#log=[A-Za-z0-9%!'()*._~-]*$/);
    assert.ok(seen.every((words) => masked.includes(words)));
  }
}

/** Reads a text as a fragment, as it stands and as the site writes it. */
function readAsFragment(text: string): void {
  for (const fragment of [text, logPrefix + text, `#${text}`]) readLogFragment(fragment);
  const written = readLogFragment(logFragment(text));
  assert.deepEqual(
    written,
    text.trim() && text.length <= longestLog ? { text: text.toWellFormed() } : written,
  );
}

const joined = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join('');

describe('hostile text is read without harm', () => {
  for (const [index, text] of corpus.entries()) {
    test(`${index}: ${JSON.stringify(text.slice(0, 50))}`, () => {
      readText(text);
      lookUp(text);
      readAsLog(text, entries, services);
      readAsFragment(text);
    });
  }

  test('made of pieces, 6,000 times', () => {
    fc.assert(fc.property(anyHostile, readText), { numRuns: 6000, seed: 1 });
  });

  test('as a query, 1,500 times', () => {
    fc.assert(fc.property(anyHostile, lookUp), { numRuns: 1500, seed: 5 });
  });

  test('as the log of an entry, 1,500 times', () => {
    fc.assert(
      fc.property(anyHostile, (text) => readAsLog(text)),
      { numRuns: 3000, seed: 4 },
    );
  });

  test('in a fragment, 4,000 times', () => {
    fc.assert(fc.property(anyHostile, readAsFragment), { numRuns: 4000, seed: 2 });
  });

  test('in steps that grow with its length, each of the corpus up to 200,000 characters', () => {
    for (const text of corpus.filter(Boolean)) {
      const long = text.repeat(Math.ceil(200_000 / text.length));
      const work = { steps: 0 };
      decode(long, book, work);
      assert.ok(work.steps <= steps(long), `${JSON.stringify(text.slice(0, 40))}: ${work.steps} steps`);
    }
  });
});

test('a secret of a known shape is in nothing that comes back, 3,000 times', () => {
  fc.assert(
    fc.property(
      anySecret,
      anyHostile,
      anyHostile,
      fc.constantFrom(' ', '\n', '\n\n'),
      (hidden, before, after, gap) => {
        const text = [before, hidden.text, after].join(gap);
        const log = readLog(text, fewEntries, fewServices);
        const path = resolve(text, book) ?? '';
        const told = [
          JSON.stringify(log),
          decodeURIComponent(path),
          ...log.findings.map(({ path }) => decodeURIComponent(path)),
        ];
        assert.ok(told.every((words) => !words.includes(hidden.secret)));
      },
    ),
    { numRuns: 3000, seed: 3 },
  );
});
