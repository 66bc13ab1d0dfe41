import { parseArgs } from 'node:util';
import { compareBuilds, comparePages, compareSearches, printVersions } from './bench/compare.ts';
import { benchDecoding } from './bench/decoding.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Usage: npm run bench -- [PART …] [--sizes 60,1000] [--runs 3]

build       clean builds of generated entries by this site, by bare Astro and by Starlight, in turn
page        an entry page of each in a slow browser
search      from the first touch to the right result
decode      the decoder on texts of many kinds
lighthouse  the audits of Lighthouse on the real site

Without a PART: build, page and search. Packages, projects and builds lie in the system’s folder for temporary files.`;

/** Parts that compare sites, in the order in which they run. */
const comparisons = { build: compareBuilds, page: comparePages, search: compareSearches };
const others = { decode: benchDecoding, lighthouse: benchLighthouse };

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      sizes: { type: 'string', default: '60,1000' },
      runs: { type: 'string', default: '3' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const named = [...positionals, ...values.only];
  const unknown = named.find((part) => !(part in comparisons || part in others));
  if (values.help || unknown) {
    console.log(unknown ? `There is no part “${unknown}”.\n\n${usage}` : usage);
    return unknown ? 2 : 0;
  }
  const parts = named.length > 0 ? named : Object.keys(comparisons);
  const sizes = values.sizes.split(',').map((size) => wholeNumber(size, 60, 9000, '--sizes'));
  const runs = wholeNumber(values.runs, 1, 99, '--runs');
  const compared = Object.entries(comparisons).filter(([part]) => parts.includes(part));
  if (compared.length > 0) await printVersions();
  for (const size of sizes) for (const [, compare] of compared) await compare(size, runs);
  for (const [part, run] of Object.entries(others)) if (parts.includes(part)) await run();
  return 0;
});

function wholeNumber(text: string, least: number, most: number, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Unusable(`${option} takes whole numbers from ${least} to ${most}; “${text}” is none.`);
}
