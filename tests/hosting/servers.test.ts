import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { missing, servers } from '../../src/cli/servers.ts';
import { everywhere } from '../../src/lib/export/hosting/headers.ts';
import { forPrograms, layOut, start, type Running } from './server.ts';
import { complaintsOf } from '../fixtures/complaining-page.ts';

const home = await mkdtemp(path.join(tmpdir(), 'possible-errors-hosting-'));
const folder = path.join(home, 'site');
before(() => layOut(folder));
after(() => rm(home, { recursive: true }));

const hashed = (await readdir(new URL('../../dist/_astro/', import.meta.url))).find((name) =>
  /^find-box.*\.js$/.test(name),
);

for (const server of servers)
  for (const base of ['', '/docs'])
    describe(`${server.name} at ${base || 'the root'}`, { skip: missing(server) ?? false }, () => {
      let running: Running;
      before(async () => (running = await start(server, folder, home, base)));
      after(() => running.stop());
      const ask = (address: string, headers: Record<string, string> = {}) =>
        fetch(running.address + address, { headers, redirect: 'manual' });

      for (const encoding of ['br', 'gzip', 'identity'])
        test(`sends an entry as ${encoding} to who asks for it`, async () => {
          const response = await ask('/errors/429/', { 'accept-encoding': encoding });
          assert.equal(response.status, 200);
          assert.equal(response.headers.get('content-encoding') ?? 'identity', encoding);
          assert.match(response.headers.get('content-type') ?? '', /^text\/html; ?charset=utf-8$/i);
          assert.equal(
            await response.text(),
            await readFile(path.join(folder, 'errors/429/index.html'), 'utf8'),
          );
        });

      test('tells caches in between that the encodings differ', async () => {
        const response = await ask('/errors/429/', { 'accept-encoding': 'br' });
        assert.match(response.headers.get('vary') ?? '', /accept-encoding/i);
      });

      test('lets a page be kept, but asked about each time', async () => {
        const first = await ask('/errors/429/', { 'accept-encoding': 'br' });
        assert.equal(first.headers.get('cache-control'), 'no-cache');
        const etag = first.headers.get('etag') ?? '';
        assert.notEqual(etag, '');
        const again = await ask('/errors/429/', { 'accept-encoding': 'br', 'if-none-match': etag });
        assert.equal(again.status, 304);
      });

      test('lets a file with a hash in its name be kept for ever, and no missing one', async () => {
        const found = await ask(`/_astro/${hashed}`);
        assert.equal(found.status, 200);
        assert.equal(found.headers.get('cache-control'), 'public, max-age=31536000, immutable');
        assert.match(found.headers.get('content-type') ?? '', /^text\/javascript/);
        const lost = await ask('/_astro/none.js');
        assert.equal(lost.status, 404);
        assert.equal(lost.headers.get('cache-control'), 'no-cache');
      });

      for (const address of [
        '/',
        '/errors/429/',
        '/_astro/none.js',
        '/errors/ECONNRESET',
        '/find/codes.json',
      ])
        test(`sends the security headers with ${address}`, async () => {
          const { headers } = await ask(address);
          for (const [name, value] of everywhere) assert.equal(headers.get(name), value, name);
        });

      const moved = [
        ['/errors/ECONNRESET', '/errors/econnreset/'],
        ['/errors/EconnReset/', '/errors/econnreset/'],
        ['/errors/econnreset', '/errors/econnreset/'],
        ['/errors/Too-Many-Requests?from=log', '/errors/429/?from=log'],
        ['/errors/RESOURCE_EXHAUSTED/', '/errors/429/'],
        ['/errors/429', '/errors/429/'],
      ] as const;
      for (const [from, to] of moved)
        test(`leads ${from} on to ${to}`, async () => {
          const response = await ask(from);
          assert.equal(response.status, 301);
          assert.equal(response.headers.get('location'), base + to);
        });

      for (const address of ['/errors/nonsense/', '/errors/NONSENSE', '/a/b/c'])
        test(`answers ${address} with the helpful page and the status 404`, async () => {
          const response = await ask(address);
          assert.equal(response.status, 404);
          assert.match(await response.text(), /<not-found /);
        });

      test('shows the entry for 404 with the status 200', async () => {
        assert.equal((await ask('/errors/404/')).status, 200);
      });

      for (const [address, text] of Object.entries(forPrograms).filter(([name]) => !name.endsWith('.md')))
        test(`lets programs on other sites read ${address}`, async () => {
          const response = await ask(address);
          assert.equal(response.headers.get('access-control-allow-origin'), '*');
          assert.equal(await response.text(), text);
        });

      test('lets no other site read a page', async () => {
        assert.equal((await ask('/errors/429/')).headers.get('access-control-allow-origin'), null);
      });

      const types = [
        ['/errors/429.md', 'text/markdown; charset=utf-8'],
        ['/opensearch.xml', 'application/opensearchdescription+xml'],
        ['/errors.json', 'application/json'],
        ['/favicon.svg', 'image/svg+xml'],
      ] as const;
      for (const [address, type] of types)
        test(`says that ${address} is ${type}`, async () => {
          assert.equal((await ask(address)).headers.get('content-type'), type);
        });

      if (base === '')
        test('serves a page whose policies let all of it run', async () => {
          const complaints = await complaintsOf(async (page) => {
            await page.goto(`${running.address}/errors/429/`);
            await page
              .locator('find-box [name=q]')
              .fill('Error: connect ECONNRESET 192.0.2.1:443\n    at TCP');
            await page.locator('find-box [role=option]').first().waitFor();
          });
          assert.deepEqual(complaints, []);
        });
    });
