import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { installed, versionOf, workshop } from './install.ts';
import { runMeasured } from './process.ts';
import { serveFolder } from './server.ts';
import { printTable } from './table.ts';

const pages = ['/', '/integrations-api-errors/', '/errors/429/', '/services/openai/'];

interface Report {
  readonly categories: Readonly<
    Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { title: string; score: number | null; displayValue?: string }>>;
}

/** Prints the scores that Lighthouse gives the built site, as a phone sees it, and every audit that is not full. */
export async function benchLighthouse(): Promise<void> {
  const folder = await installed('lighthouse', ['lighthouse@latest']);
  const dist = path.join(workshop, 'lighthouse', 'dist');
  await mkdir(dist, { recursive: true });
  const served = await serveFolder(dist);
  try {
    process.env['SITE_URL'] = served.origin;
    await buildSite(dist);
    const reports: Report[] = [];
    for (const page of pages) reports.push(await audit(folder, `${served.origin}${page}`));
    console.log(`\nLighthouse ${await versionOf(folder, 'lighthouse')}, mobile. Best is 100.\n`);
    const titles = Object.values(reports[0]!.categories).map(({ title }) => title);
    const scores = reports.map(({ categories }, index) => [
      pages[index]!,
      ...Object.values(categories).map(scoreOf),
    ]);
    printTable([['page', ...titles], ...scores]);
    const below = reports.flatMap((report, index) => notFull(report).map((row) => [pages[index]!, ...row]));
    if (below.length === 0) return console.log('\nEvery audit is full.');
    console.log('');
    printTable([['page', 'audit', 'what', 'score', 'counts', 'found'], ...below]);
  } finally {
    served.stop();
  }
}

async function audit(folder: string, address: string): Promise<Report> {
  const file = path.join(workshop, 'lighthouse', 'report.json');
  const program = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';
  await runMeasured([program, address, '--quiet', '--output=json', `--output-path=${file}`, flags], folder, {
    CHROME_PATH: findBrowser(),
  });
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

const scoreOf = ({ score }: { score: number | null }): number => (score === null ? Number.NaN : score * 100);

/** Returns the audits that are not full, those that count for a score marked. */
function notFull({ categories, audits }: Report): (string | number)[][] {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  return [...new Set(refs.map(({ id }) => id))].flatMap((id) => {
    const { title, score, displayValue = '' } = audits[id]!;
    if (score === null || score === 1) return [];
    const counts = refs.some((ref) => ref.id === id && ref.weight > 0);
    return [[id, title, score, counts ? 'yes' : 'no', displayValue]];
  });
}
