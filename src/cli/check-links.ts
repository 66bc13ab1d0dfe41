import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressBook, type AddressBook } from '../lib/address-book.ts';
import { checkFound, formatReport, type LinkTally } from '../lib/link-report.ts';
import { scanForPaths, scanForSites, type Scan } from '../lib/link-scan.ts';
import { resolveAddress, type Resolution } from '../lib/resolve-address.ts';
import { readBook } from './sign-book.ts';
import { piecesOf } from './text-pieces.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Looks through logs or source texts for links to this site, and says which do not resolve.

  npm run check-links -- [FILE …] [--site URL …] [--relative] [--json]

  FILE        any text of any size; - or no file: standard input
  --site URL  the address of the site with its base path, such as https://errors.example.com; may be given
              several times. When left out: SITE_URL with BASE_PATH
  --relative  also links without a site, such as /errors/429/, below BASE_PATH
  --json      one JSON document

A link that leads on, such as an alias, resolves, and is named with the address it leads to. A link with a blank
to be filled in, such as {code}, is counted and not checked.

Exit status: 0 all links resolve, 1 some do not, 2 unusable input.`;

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      relative: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const files = positionals.length > 0 ? positionals : ['-'];
  if (files.includes('-') && process.stdin.isTTY) throw new Unusable(usage);
  const unusable = files.flatMap((file) => whyUnusable(file) ?? []);
  if (unusable.length > 0) throw new Unusable(unusable.join('\n'));
  const { catalogue } = await readBook();
  const book = addressBook(catalogue);
  const scans = scansFor(values.site, values.relative, book);
  const tally: LinkTally = { links: 0, unfinished: 0, reports: [] };
  const resolve = resolver(book);
  for (const file of files) await checkFile(file, scans, resolve, tally);
  const lost = tally.reports.filter(({ kind }) => kind === 'lost').length;
  if (values.json) console.log(JSON.stringify({ files: files.length, ...tally, lost }, null, 2));
  else console.log([...tally.reports.map(formatReport), summary(tally, lost)].join('\n'));
  return lost > 0 ? 1 : 0;
});

/** npm runs scripts in the project’s folder; files are named from the folder of the caller. */
function located(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

function whyUnusable(file: string): string | undefined {
  if (file === '-') return undefined;
  const status = statSync(located(file), { throwIfNoEntry: false });
  if (!status) return `There is no file ${file}.`;
  return status.isDirectory() ? `${file} is a folder: name the files in it.` : undefined;
}

function scansFor(given: readonly string[], relative: boolean, book: AddressBook): Scan[] {
  const base = process.env['BASE_PATH'] || '/';
  const configured = process.env['SITE_URL'];
  const sites = given.length > 0 || !configured ? given : [new URL(base, configured).href];
  const wrong = sites.find((site) => !/^https?:\/\/[^\s/]+/.test(site));
  if (wrong !== undefined)
    throw new Unusable(
      `${wrong} is no address of a site: it begins with https://, such as https://errors.example.com.`,
    );
  if (sites.length === 0 && !relative) {
    throw new Unusable(
      'Which links are to be checked? Name the site with --site https://errors.example.com or SITE_URL, or take --relative.',
    );
  }
  const parts = new Set([...book.pages.keys()].flatMap((page) => /^\/([^/]+)\//.exec(page)?.[1] ?? []));
  return [
    ...(sites.length > 0 ? [scanForSites(sites)] : []),
    ...(relative ? [scanForPaths(base, [...parts])] : []),
  ];
}

/** Logs repeat themselves: each address is resolved once. */
function resolver(book: AddressBook): (address: string) => Resolution {
  const known = new Map<string, Resolution>();
  return (address) => {
    const resolution = known.get(address) ?? resolveAddress(address, book);
    if (known.size < 100_000) known.set(address, resolution);
    return resolution;
  };
}

async function checkFile(
  file: string,
  scans: readonly Scan[],
  resolve: (address: string) => Resolution,
  tally: LinkTally,
): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(located(file));
  try {
    for await (const piece of piecesOf(stream)) {
      for (const scan of scans) checkFound(scan(piece.text), { ...piece, file }, resolve, tally);
    }
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

function summary({ links, unfinished, reports }: LinkTally, lost: number): string {
  const number = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  if (links === 0) return 'No links to the site were found.';
  const others = reports.length - lost;
  return (
    [
      `${number(links, 'link')}: ${lost === 0 ? 'all resolve' : `${lost} of them lead${lost === 1 ? 's' : ''} nowhere`}`,
      ...(others > 0
        ? [
            `${others} named above lead${others === 1 ? 's' : ''} on or ${others === 1 ? 'is' : 'are'} retired`,
          ]
        : []),
      ...(unfinished > 0 ? [`${number(unfinished, 'template')} not checked`] : []),
    ].join('; ') + '.'
  );
}
