import { parseArgs } from 'node:util';
import { readInput, readLines } from './input.ts';
import { report, scoreLogs, scoreQueries } from './score-cases.ts';
import { readBook } from './sign-book.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Measures decoding or lookup on a file of cases, one JSON object per line.

  npm run score -- FILE

  logs     {"id", "text", "expect": {"code", "service"}, "also": [codes]}; code null: a text without an error
  queries  {"id", "query", "expect": [codes]}

Cases whose codes have no entry are left out and counted. Exit status: 0 measured, 2 unusable input.`;

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length !== 1) throw new Unusable(usage);
  const cases = readLines(await readInput(positionals[0], usage));
  const { catalogue, book } = await readBook();
  const logs = cases.every((one) => typeof one['text'] === 'string');
  if (!cases.length || !(logs || cases.every((one) => typeof one['query'] === 'string'))) {
    throw new Unusable(`${positionals[0]} holds no cases: each line needs "text" or "query".\n\n${usage}`);
  }
  console.log(report(logs ? scoreLogs(cases, book) : scoreQueries(cases, catalogue.entries, book.services)));
  return 0;
});
