import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { archiveOf } from '../../src/cli/archive-site.ts';
import { projectRoot } from '../../src/cli/content.ts';
import { readPublished } from '../../src/cli/published.ts';
import { brokenLinks } from '../content/broken-links.ts';
import { complaintsOf } from '../fixtures/complaining-page.ts';

const home = await mkdtemp(path.join(tmpdir(), 'possible-errors-archive-test-'));
after(() => rm(home, { recursive: true }));

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A server that knows nothing but files and their names, as `python3 -m http.server` does. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(home, pathname, pathname.endsWith('/') ? 'index.html' : '');
  readFile(file).then(
    (bytes) => {
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.end(bytes);
    },
    () => response.writeHead(404).end(),
  );
});

describe('the archive', () => {
  let root = '';
  let folder = '';
  before(async () => {
    const file = path.join(home, 'archive.zip');
    await promisify(execFile)(process.execPath, ['src/cli/archive.ts', file], { cwd: projectRoot });
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
      const target = path.join(home, 'any/where', name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const [name = '', ...others] = await readdir(path.join(home, 'any/where'));
    assert.match(name, /^possible-errors-\d/);
    assert.deepEqual(others, [], 'it unpacks into one folder');
    folder = path.join(home, 'any/where', name);
    await once(server.listen(0), 'listening');
    root = `http://localhost:${(server.address() as AddressInfo).port}/any/where/${name}/`;
  });
  after(() => server.close());

  test('has links that resolve wherever it lies', async () => {
    const pages = await readPublished(folder);
    assert.ok(pages.length > 300, `only ${pages.length} pages`);
    assert.deepEqual(brokenLinks(pages, { folder, root }), []);
    const absolute = pages.filter(({ links }) => links.some((link) => link.startsWith('/')));
    assert.deepEqual(
      absolute.map(({ url }) => url),
      [],
    );
  });

  test('unpacks whole where upper and lower case are the same', async () => {
    const names = (await readdir(folder, { recursive: true })).map((name) => name.toLowerCase());
    assert.equal(new Set(names).size, names.length);
    assert.match(
      await readFile(path.join(folder, 'errors/econnreset/index.html'), 'utf8'),
      /id="what-to-do"/,
    );
  });

  test('is the same byte for byte in any time zone', async () => {
    const site = path.join(home, 'small');
    await mkdir(site);
    await writeFile(path.join(site, 'index.html'), '<a href="/__here__/">');
    const before = process.env['TZ'];
    const packed: Uint8Array[] = [];
    for (const zone of ['Pacific/Auckland', 'America/Lima']) {
      process.env['TZ'] = zone;
      packed.push(await archiveOf(site, 'a'));
    }
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    assert.deepEqual(packed[0], packed[1]);
  });

  test('works in a browser: a page, the box with a code, a log and words, the resolver', async () => {
    const complaints = await complaintsOf(async (page) => {
      await page.goto(`${root}errors/429/`);
      const [box, rows] = [page.locator('find-box [name=q]'), page.locator('find-box [role=option]')];
      for (const [query, code] of [
        ['503', '503'],
        ['announced more bytes', '408'],
      ] as const) {
        await box.fill(query);
        await rows.filter({ hasText: code }).first().waitFor();
      }
      await page.goto(root);
      await box.fill(
        'Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:217:20)',
      );
      await rows.filter({ hasText: 'ECONNRESET' }).first().click();
      await page.waitForURL(/\/errors\/econnreset\/#log=/);
      await page.locator('log-panel', { hasText: 'onStreamRead' }).waitFor();
      await page.goto(`${root}go/?q=too%20many%20requests`);
      await page.waitForURL(`${root}errors/429/`);
      await page.goto(`${root}errors/too-many-requests/`);
      await page.waitForURL(`${root}errors/429/`);
    });
    assert.deepEqual(complaints, []);
  });
});
