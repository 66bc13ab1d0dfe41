import { parseArgs } from 'node:util';
import { lookupWithServices } from '../lib/lookup-services.ts';
import { entryPath } from '../lib/paths.ts';
import { answerOptions } from './answer-options.ts';
import { readInput, readLines, textOf } from './input.ts';
import { readBook } from './sign-book.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Finds the entries that a code or words mean.

  npm run lookup -- "too many requests" [--json] [--site URL]
  npm run lookup -- --jsonl [FILE]

  --json      one JSON document with all matches
  --jsonl     for each input line {"id", "query"} one JSON document
  --site URL  begins each link, such as https://errors.example.com

Exit status: 0 found, 1 nothing found, 2 unusable input.`;

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: answerOptions,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { catalogue, book } = await readBook();
  const find = (query: string): Record<string, unknown>[] =>
    lookupWithServices(query, catalogue.entries, book.services).map(({ slug, kind, matched, service }) => {
      const entry = catalogue.entries.find((other) => other.slug === slug);
      const url = `${values.site.replace(/\/+$/, '')}${entryPath(slug)}${service === null ? '' : `#${service}`}`;
      return { code: entry?.code ?? slug, slug, name: entry?.name ?? '', kind, matched, url };
    });
  if (values.jsonl) {
    const lines = readLines(await readInput(positionals[0], usage)).map((line, index) => ({
      id: line['id'] ?? null,
      matches: find(textOf(line, 'query', index)),
    }));
    if (!lines.length) throw new Unusable('There is no query to read: the input is empty.');
    for (const line of lines) console.log(JSON.stringify(line));
    return lines.some(({ matches }) => matches.length) ? 0 : 1;
  }
  const query = positionals.join(' ').trim();
  if (!query) throw new Unusable(usage);
  const matches = find(query);
  if (values.json) console.log(JSON.stringify({ matches }, null, 2));
  else
    console.log(
      matches.map((match) => `${match['code']} ${match['name']}  ${match['url']}`).join('\n') ||
        'Nothing was found.',
    );
  return matches.length ? 0 : 1;
});
