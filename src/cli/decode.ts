import { parseArgs } from 'node:util';
import { decode } from '../lib/decode/index.ts';
import type { Finding, SignBook } from '../lib/decode/types.ts';
import type { Entry } from '../lib/model.ts';
import { entryPath } from '../lib/paths.ts';
import { answerOptions } from './answer-options.ts';
import { readInput, readLines, textOf } from './input.ts';
import { readBook } from './sign-book.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Reads a log and says which entries it is about.

  npm run decode -- [FILE] [--json | --jsonl] [--site URL]

  FILE        the log; standard input when left out
  --json      one JSON document with all findings
  --jsonl     for each input line {"id", "text"} one JSON document
  --site URL  begins each link, such as https://errors.example.com

Exit status: 0 found, 1 nothing found, 2 unusable input.`;

const verdicts = {
  never: 'do not retry',
  'after-fix': 'retry after a fix',
  'after-delay': 'retry after a delay',
  once: 'retry once',
};

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: answerOptions,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 1)
    throw new Unusable(`One file at a time, not ${positionals.length}.\n\n${usage}`);
  const input = await readInput(positionals[0], usage);
  if (!input.trim()) throw new Unusable('There is no log to read: the input is empty.');
  const { catalogue, book } = await readBook();
  const link = (finding: Finding): string => linkTo(finding, values.site);
  if (values.jsonl) return decodeLines(input, book, link);
  const findings = decode(input, book);
  if (values.json)
    console.log(
      JSON.stringify({ findings: findings.map((finding) => describe(finding, book, link)) }, null, 2),
    );
  else
    console.log(
      findings.length
        ? findings.map((finding) => print(finding, catalogue.entries, link)).join('\n\n')
        : 'No error was recognised.',
    );
  return findings.length ? 0 : 1;
});

function decodeLines(input: string, book: SignBook, link: (finding: Finding) => string): number {
  const lines = readLines(input).map((line, index) => ({
    id: line['id'] ?? null,
    text: textOf(line, 'text', index),
  }));
  let found = false;
  for (const { id, text } of lines) {
    const findings = decode(text, book).map((finding) => describe(finding, book, link));
    found ||= findings.length > 0;
    console.log(JSON.stringify({ id, findings }));
  }
  return found ? 0 : 1;
}

function linkTo(finding: Finding, site: string): string {
  const anchor = finding.variant !== null && finding.service !== null ? `#${finding.service}` : '';
  return `${site.replace(/\/+$/, '')}${entryPath(finding.entry)}${anchor}`;
}

/** Describes a finding for programs: `service` is the company where several services share one; the address names the service itself. */
function describe(
  finding: Finding,
  book: SignBook,
  link: (finding: Finding) => string,
): Record<string, unknown> {
  const { code, entry: slug, variant, evidence, retryAfter, requestId, reason } = finding;
  const service = book.services.find((known) => known.slug === finding.service)?.company ?? finding.service;
  return { code, slug, service, variant, url: link(finding), evidence, retryAfter, requestId, reason };
}

function print(finding: Finding, entries: readonly Entry[], link: (finding: Finding) => string): string {
  const entry = entries.find(({ slug }) => slug === finding.entry);
  const wait = finding.retryAfter;
  const told = [
    ...(wait ? [`wait: ${'seconds' in wait ? `${wait.seconds} s` : `until ${wait.date}`}`] : []),
    ...(finding.requestId ? [`request id: ${finding.requestId}`] : []),
  ];
  const title = [
    `${finding.code} ${entry?.name ?? ''}`.trim(),
    ...(finding.service ? [finding.service] : []),
  ].join(' · ');
  return [
    `${title} (${entry ? verdicts[entry.retry.verdict] : ''})`,
    `  ${link(finding)}`,
    `  ${finding.reason}`,
    ...(told.length ? [`  ${told.join(', ')}`] : []),
  ].join('\n');
}
