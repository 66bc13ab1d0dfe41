import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { linkPackages } from '../../src/cli/bench/install.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import { readPublished } from '../../src/cli/published.ts';
import { dataPaths } from '../../src/lib/export/data-paths.ts';
import { indexed, readHead } from '../fixtures/head.ts';
import { exampleSite } from '../../src/lib/sections.ts';
import { brokenLinks } from './broken-links.ts';

const dist = path.join(projectRoot, 'dist');
const temporary: string[] = [];
after(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true }))));

async function buildElsewhere(env: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'possible-errors-'));
  temporary.push(folder);
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    await buildSite(folder);
  } finally {
    process.env = before;
  }
  return folder;
}

async function fingerprint(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) =>
    item.isFile(),
  );
  const rows = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [
        path.relative(folder, file),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const;
    }),
  );
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Builds a copy of the project in another folder, as another machine would. */
async function buildCopy(env: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'possible-errors-copy-'));
  temporary.push(folder);
  const names = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  await Promise.all(
    names.map((name) => cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true })),
  );
  await linkPackages(projectRoot, folder);
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  return path.join(folder, 'dist');
}

test('two builds of one commit are byte for byte the same, also in another folder, time zone and locale', async () => {
  const again = await buildCopy({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  assert.deepEqual(await fingerprint(again), await fingerprint(dist));
});

const site = 'https://errors.example/docs';
let built: Promise<string> | undefined;
/** Builds the site below a base path and with an address of its own; once, for all tests of it. */
const withSite = (): Promise<string> =>
  (built ??= buildElsewhere({ BASE_PATH: '/docs/', SITE_URL: 'https://errors.example' }));

/** Reads an XML file of that site. Throws when it is not well-formed. */
async function readXml(file: string) {
  const text = await readFile(path.join(await withSite(), file), 'utf8');
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement!;
  const all = (name: string) => [...root.getElementsByTagName(name)].map((node) => node.textContent ?? '');
  return { root, all };
}

test('below a base path every internal link stays below it, and canonical links and examples name the configured site', async () => {
  const pages = await readPublished(await withSite());
  const outside = pages.flatMap(({ url, links }) =>
    links.filter((link) => /^\/(?!docs\/)/.test(link)).map((link) => `${url}: ${link}`),
  );
  assert.deepEqual(outside, []);
  const entry = pages.find(({ url }) => url === '/errors/429/');
  assert.match(
    entry?.html ?? '',
    /<link rel="canonical" href="https:\/\/errors\.example\/docs\/errors\/429\/">/,
  );
  const guide = pages.find(({ url }) => url === '/guides/link-from-your-logs/')?.html ?? '';
  assert.match(guide, /https:\/\/errors\.example\/docs\/link\.js/);
  assert.ok(!guide.includes(exampleSite), 'the examples name the configured site');
});

test('the site map has every page that search engines should keep, and no other', async () => {
  const index = await readXml('sitemap-index.xml');
  assert.equal(index.root.tagName, 'sitemapindex');
  assert.deepEqual(index.all('loc'), [`${site}/sitemap-0.xml`]);
  const map = await readXml('sitemap-0.xml');
  const pages = indexed(await readPublished(await withSite())).map(({ url }) => `${site}${url}`);
  assert.deepEqual(map.all('loc').sort(), pages.sort());
  assert.equal(map.all('lastmod').length, pages.length);
  const robots = await readFile(path.join(await withSite(), 'robots.txt'), 'utf8');
  assert.match(robots, /^Sitemap: https:\/\/errors\.example\/docs\/sitemap-index\.xml$/m);
});

test('the feed has fifty entries that are pages, and the home page names it', async () => {
  const { root, all } = await readXml('feed.xml');
  assert.equal(root.namespaceURI, 'http://www.w3.org/2005/Atom');
  const pages = await readPublished(await withSite());
  const urls = new Set(pages.map(({ url }) => `${site}${url}`));
  const [own, ...ids] = all('id');
  assert.equal(own, `${site}/feed.xml`);
  assert.equal(ids.length, 50);
  assert.deepEqual(
    ids.filter((id) => !urls.has(id)),
    [],
  );
  assert.ok(pages.find(({ url }) => url === '/')?.links.includes('/docs/feed.xml'));
});

test('the OpenSearch description is well-formed', async () =>
  assert.equal((await readXml('opensearch.xml')).root.tagName, 'OpenSearchDescription'));

test('with the site’s address, pages name theirs, a picture and the way to them in full', async () => {
  for (const { url, html } of indexed(await readPublished(await withSite()))) {
    const { canonical, og, graph } = readHead(html);
    assert.equal(canonical, `${site}${url}`);
    assert.equal(og('url'), canonical);
    assert.equal(og('image'), `${site}/preview.png`);
    assert.equal(graph[0]?.['url'], canonical);
    const items = (graph[1]?.['itemListElement'] ?? []) as { item: string }[];
    for (const { item } of items) assert.ok(item.startsWith(`${site}/`), `${url}: ${item}`);
  }
});

test('with the site’s address, files for programs hold no address that lacks it', async () => {
  const { catalogue } = await readContent();
  const bare: string[] = [];
  for (const file of dataPaths(catalogue)) {
    const text = await readFile(path.join(await withSite(), file), 'utf8');
    const found = /"(?:url|json|markdown|\$schema|\$id)":\s*"\/|\]\(\/|^Page: \/| href=\\?"\//m.exec(text);
    if (found) bare.push(`${file}: ${text.slice(found.index, found.index + 60)}`);
  }
  assert.deepEqual(bare, []);
});

test('below a base path and on a domain of its own every link resolves, and the worker and the rules name what is there', async () => {
  const folder = await withSite();
  const pages = await readPublished(folder);
  assert.deepEqual(brokenLinks(pages, { folder, root: `${site}/` }), []);
  const worker = await readFile(path.join(folder, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/"([^"]+)":"sha256-/g)].map(([, address = '']) => address);
  assert.ok(kept.includes('/docs/find/codes.json'), kept.join());
  const lost = kept.filter((address) => {
    const file = path.join(folder, address.slice('/docs'.length));
    return !address.startsWith('/docs/') || !existsSync(file);
  });
  assert.deepEqual(lost, []);
  const rules = await readFile(path.join(folder, '_redirects'), 'utf8');
  assert.match(rules, /^\/docs\/errors\/ECONNRESET\/ \/docs\/errors\/econnreset\/ 301$/m);
});

test('what readers get in the background stays within its budget, and is nothing where OFFLINE is off', async (context) => {
  const worker = await readFile(path.join(dist, 'sw.js'), 'utf8');
  const kept = [...worker.matchAll(/"([^"]+)":"sha256-/g)].map(([, address = '']) => address);
  const sizes = await Promise.all(
    kept.map(async (address) => {
      const file = path.join(dist, address, address.endsWith('/') ? 'index.html' : '');
      return brotliCompressSync(await readFile(file)).length;
    }),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  context.diagnostic(`kept for readers without a network (brotli): ${bytes} in ${kept.length} files`);
  assert.ok(kept.length > 10 && bytes <= 307_200, `${bytes} bytes in ${kept.length} files`);
  const off = await mkdtemp(path.join(tmpdir(), 'possible-errors-'));
  temporary.push(off);
  // In a process of its own: the pages of a second build in one process still see the switch of the first.
  const script = `import { buildSite } from './src/cli/build-site.ts'; await buildSite(${JSON.stringify(off)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: projectRoot,
    env: { ...process.env, OFFLINE: 'off' },
  });
  assert.match(
    await readFile(path.join(off, 'sw.js'), 'utf8'),
    /^importScripts\("\/_astro\/service-worker-off-.+\.js"\);\n$/,
  );
  const pages = await readPublished(off);
  assert.deepEqual(
    pages.filter(({ html }) => html.includes('data-worker')).map(({ url }) => url),
    [],
  );
});

test('an entry page with its script stays within the budget', async (context) => {
  const pages = (await readPublished(dist)).filter(
    ({ url, html }) => /^\/errors\/[^/]+\/$/.test(url) && !html.includes('data-to='),
  );
  const sizes = await Promise.all(
    pages.map(async ({ url, html, links }) => {
      const scripts = links.filter((link) => /^\/.*\.js$/.test(link));
      const bodies = await Promise.all(scripts.map((link) => readFile(path.join(dist, link))));
      const bytes = [Buffer.from(html), ...bodies].reduce(
        (sum, body) => sum + brotliCompressSync(body).length,
        0,
      );
      return { url, bytes, requests: 1 + scripts.length, varied: html.includes('id="services"') };
    }),
  );
  assert.ok(sizes.length > 200, `only ${sizes.length} entries were measured`);
  const sorted = [...sizes].sort((a, b) => b.bytes - a.bytes);
  const ordinary = sorted.filter(({ varied }) => !varied);
  context.diagnostic(
    `entry pages (brotli): median ${sorted[sorted.length >> 1]!.bytes}; largest without services ${ordinary[0]!.url} ${ordinary[0]!.bytes}; largest ${sorted[0]!.url} ${sorted[0]!.bytes}`,
  );
  assert.ok(ordinary.length > 100, `only ${ordinary.length} entries without services`);
  assert.deepEqual(
    ordinary.filter(({ bytes }) => bytes > 10_000),
    [],
  );
  assert.deepEqual(
    sorted.filter(({ bytes }) => bytes > 14_000),
    [],
  );
  assert.deepEqual(
    sizes.filter(({ requests }) => requests > 2),
    [],
  );
});

test('the script before the reader acts and the lists behind the box stay within their budgets', async (context) => {
  const size = async (file: string) => brotliCompressSync(await readFile(path.join(dist, file))).length;
  const list = (name: string) => size(`find/${name}.json`);
  const entry = (await readPublished(dist)).find(({ url }) => url === '/errors/429/');
  const script = await size(entry?.links.find((link) => /^\/.*\.js$/.test(link)) ?? '');
  const [codes, wordings, asked, summaries, signs, services] = await Promise.all(
    ['codes', 'wordings', 'asked', 'summaries', 'signs', 'services'].map(list),
  );
  const ofVariants = await Promise.all(
    (await readdir(path.join(dist, 'find/services'))).map((name) => size(`find/services/${name}`)),
  );
  const largest = Math.max(...ofVariants);
  const forWords = wordings! + asked! + summaries!;
  const forLogs = wordings! + signs! + services! + 2 * largest;
  context.diagnostic(
    `loader ${script}, codes ${codes}; for words ${forWords} (wordings ${wordings}, asked ${asked}, summaries ${summaries}); for a log of two services ${forLogs} at most (wordings, signs ${signs}, services ${services}, a service’s variants ${largest} at most) bytes (brotli)`,
  );
  assert.ok(script <= 1_536, `the loader costs ${script} bytes`);
  assert.ok(codes! <= 8_000, `the codes cost ${codes} bytes`);
  assert.ok(forWords <= 30_000, `words cost ${forWords} bytes`);
  assert.ok(forLogs <= 30_000, `a log costs ${forLogs} bytes`);
});

test('no page waits for a file before it is painted, and none names a file of another host', async () => {
  const pages = await readPublished(dist);
  const tags = pages.flatMap(({ url, html }) =>
    [...html.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g)].map(([tag]) => ({
      url,
      tag,
    })),
  );
  assert.ok(tags.length > pages.length, 'the tags were read');
  const isRedirect = (tag: string) => tag.includes('data-to=');
  assert.deepEqual(
    tags.filter(
      ({ tag }) =>
        /<link[^>]* rel="?stylesheet/.test(tag) ||
        (/<script[^>]* src=/.test(tag) && !/ type="module"| async| defer/.test(tag) && !isRedirect(tag)),
    ),
    [],
  );
  assert.deepEqual(
    tags.filter(
      ({ tag }) =>
        / src="(?:https?:)?\/\//.test(tag) || /rel="(?:stylesheet|preload|preconnect)"[^>]*\/\//.test(tag),
    ),
    [],
  );
});

test('every page brings a policy that allows no inline script or style but those named by their hash', async () => {
  const pages = await readPublished(dist);
  const policyOf = (html: string) =>
    /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  assert.deepEqual(
    pages
      .filter(
        ({ html }) =>
          !/default-src (?:'|&#39;)none/.test(policyOf(html)) || policyOf(html).includes('unsafe-inline'),
      )
      .map(({ url }) => url),
    [],
  );
});
