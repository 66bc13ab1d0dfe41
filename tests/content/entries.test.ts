import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import { redirectsOf } from '../../src/lib/export/redirects.ts';
import { lookup } from '../../src/lib/lookup.ts';
import { formatProblems } from '../../src/lib/problems.ts';

const { catalogue, problems } = await readContent();
const { entries } = catalogue;

test('the content has no problem', () => {
  assert.ok(entries.length > 0);
  assert.equal(problems.length > 0 ? formatProblems(problems) : '', '');
});

test('every entry is related to at least one other, and each of these shows the way back', () => {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const lonely = entries.filter((entry) => entry.related.length === 0).map(({ file }) => file);
  assert.deepEqual(lonely, []);
  const oneWay = entries.flatMap(({ slug, related: others }) =>
    others
      .map((other) => bySlug.get(other.slug)!)
      .filter(({ related, namedBy }) => ![...related, ...namedBy].some((back) => back.slug === slug))
      .map((other) => `${slug} names ${other.slug} as related; ${other.slug} does not show ${slug}`),
  );
  assert.deepEqual(oneWay, []);
});

test('no sentence of more than 30 characters that readers see stands in more than two entries', async () => {
  const files = new Map<string, Set<string>>();
  for (const entry of entries) {
    const text = await readFile(path.join(projectRoot, entry.file), 'utf8');
    const body = text.slice(text.indexOf('\n---', 3) + 4);
    const { summary, actionNote, brokeNote, retry, related } = entry;
    const notes = [summary, actionNote, brokeNote, retry.note, retry.writesNote];
    const differences = related.map(({ why }) => why);
    for (const sentence of [body, ...notes, ...differences].flatMap((part) => sentencesOf(part ?? ''))) {
      files.set(sentence, (files.get(sentence) ?? new Set()).add(entry.slug));
    }
  }
  const repeated = [...files].filter(([, slugs]) => slugs.size > 2);
  assert.ok(files.size > entries.length * 10, 'sentences were found');
  assert.deepEqual(
    repeated.map(([sentence, slugs]) => `${[...slugs].join(', ')}: ${sentence}`),
    [],
  );
});

/** Returns the sentences of Markdown that are longer than 30 characters, without its marks. */
const sentencesOf = (markdown: string): string[] =>
  markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|(?<=[.!?:;][*_)]{0,2})\s/)
    .map((sentence) =>
      sentence
        .replaceAll(/^\s*(?:[-*]|\d+\.)\s|[*_`#]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > 30);

test('no source was checked on a day that is still to come anywhere on earth', () => {
  const latest = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  const early = entries.flatMap(({ file, sources }) =>
    sources
      .filter(({ checked }) => checked > latest)
      .map(({ url, checked }) => `${file}: ${url} on ${checked}`),
  );
  assert.deepEqual(early, []);
});

describe('the example log', () => {
  for (const { code, aliases, shownAs, signs, example } of entries) {
    test(`of ${code} holds its code, an alias, a wording or a sign`, () => {
      const log = example.toLowerCase();
      const words = [code, ...aliases, ...shownAs, ...signs.flatMap(({ text }) => text ?? [])];
      const patterns = signs.flatMap(({ pattern }) => (pattern ? new RegExp(pattern, 'i') : []));
      const found =
        words.some((word) => log.includes(word.toLowerCase())) || patterns.some((one) => one.test(example));
      assert.ok(found, example);
    });
  }
});

describe('each name of an entry, as the author wrote it,', () => {
  const targets = new Map(redirectsOf(catalogue).map(({ from, to }) => [from, to]));

  test('is an address that leads to it, also in lower case', () => {
    for (const { slug, aliases } of entries) {
      for (const alias of aliases.flatMap((name) => [name, name.toLowerCase()])) {
        assert.equal(targets.get(`/errors/${alias}/`), `/errors/${slug}/`, alias);
      }
    }
  });

  test('is found first when typed into the box', () => {
    const lost = entries.flatMap(({ slug, code, name, aliases }) =>
      [code, name, ...aliases]
        .map((query) => ({ query, first: lookup(query, entries, 1)[0]?.slug }))
        .filter(({ first }) => first !== slug)
        .map(({ query, first }) => `${query} finds ${first ?? 'nothing'}, not ${slug}`),
    );
    assert.deepEqual(lost, []);
  });
});
