import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from 'playwright/test';
import { exampleSite } from '../../src/lib/sections.ts';
import { example } from '../fixtures/guide-examples.ts';
import { test as quiet } from './site.ts';

/** A site of somebody else, on an origin of its own, which serves one page, and the link module below a path of its own. */
const test = base.extend<{ elsewhere: (html: string) => Promise<string> }>({
  elsewhere: async ({}, use) => {
    let page = '';
    const server = createServer((request, response) => {
      const module = request.url === '/docs/link.js';
      response.setHeader('content-type', module ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(module ? readFileSync(new URL('../../dist/link.js', import.meta.url)) : page);
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    await use(async (html) => {
      page = html;
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
    });
    server.close();
  },
});

test('the log viewer of the guide, on another origin, links the lines that tell of an error', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(await elsewhere(example('log-viewer.html').replaceAll(exampleSite, baseURL!)));
  const link = page.getByRole('link');
  await expect(link).toHaveCount(1);
  await expect(link).toContainText('429 Too Many Requests');
  await expect(page.locator('#log')).toContainText('run 4711 finished');
  expect(await link.getAttribute('href')).not.toContain('s3cr3t');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}/errors/429/`));
  expect(complaints).toEqual([]);
});

test('the link module links to the site it came from, below its base path', async ({ page, elsewhere }) => {
  const script = "import { linkFor } from '/docs/link.js'; document.title = linkFor(429);";
  const address = await elsewhere(`<title></title><script type="module">${script}</script>`);
  await page.goto(address);
  await expect(page).toHaveTitle(`${address}docs/errors/429/`);
});

test('the bookmark of the guide takes the selected error from any page to its entry', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  await page.goto(await elsewhere('<p>The node said: <b>connect ECONNREFUSED 10.0.0.7:5432</b></p>'));
  await page.locator('b').selectText();
  const script = example('bookmark')
    .trim()
    .replaceAll(exampleSite, baseURL!)
    .replace(/^javascript:/, '');
  await page.evaluate(script);
  await expect(page).toHaveURL(new RegExp(`^${baseURL}/errors/econnrefused/`));
});

test('the bookmark asks when nothing is selected', async ({ page, elsewhere, baseURL }) => {
  await page.goto(await elsewhere('<p>Nothing here</p>'));
  page.on('dialog', (dialog) => void dialog.accept('invalid_grant'));
  const script = example('bookmark')
    .trim()
    .replaceAll(exampleSite, baseURL!)
    .replace(/^javascript:/, '');
  await page.evaluate(script);
  await expect(page).toHaveURL(`${baseURL}/errors/invalid_grant/`);
});

quiet(
  'the search of the address bar, by the guide and by OpenSearch, leads to the entry',
  async ({ page, baseURL }) => {
    const byHand = example('search-engine').trim().replace(exampleSite, baseURL!).replace('%s', 'ECONNRESET');
    await page.goto(byHand);
    await expect(page).toHaveURL(`${baseURL}/errors/econnreset/`);
    const description = await page.locator('link[rel=search]').getAttribute('href');
    const xml = await (await page.request.get(description!)).text();
    const template = /template="([^"]+)"/.exec(xml)?.[1] ?? '';
    await page.goto(template.replace('{searchTerms}', 'too%20many%20requests'));
    await expect(page).toHaveURL(`${baseURL}/errors/429/`);
  },
);

quiet('every page leads to the guide for those who print logs', async ({ page, baseURL }) => {
  await page.goto('/errors/429/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Link from your logs' }).click();
  await expect(page).toHaveURL(`${baseURL}/guides/link-from-your-logs/`);
});
