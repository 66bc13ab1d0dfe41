import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fastify } from 'fastify';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import { addressBook } from '../../src/lib/address-book.ts';
import { exampleSite } from '../../src/lib/sections.ts';
import { resolveAddress } from '../../src/lib/resolve-address.ts';
import { blocks, example } from '../fixtures/guide-examples.ts';

const { catalogue } = await readContent();
const book = addressBook(catalogue);
const folder = mkdtempSync(path.join(tmpdir(), 'possible-errors-'));
after(() => rmSync(folder, { recursive: true }));
for (const { name, code } of blocks) if (/\.\w+$/.test(name)) writeFileSync(path.join(folder, name), code);

/** Imports an example as a program of its reader would. */
const load = async <T>(name: string): Promise<T> => (await import(path.join(folder, name))) as T;

/** As much of Express as the example needs; the package brings no types. */
interface ExpressApp extends RequestListener {
  set(name: 'env', value: string): this;
  get(path: string, work: (request: unknown, response: { write(text: string): void }) => void): void;
  use(handler: unknown): void;
}
const express = createRequire(import.meta.url)('express') as () => ExpressApp;

/** The address of an entry, which has to be there. */
function entry(code: string): string {
  assert.equal(resolveAddress(`/errors/${code}/`, book).kind, 'here', code);
  return `${exampleSite}/errors/${code}/`;
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address at which nothing listens any more. */
const nowhere = await (async () => {
  const server = createServer();
  const address = await listening(server);
  await new Promise((done) => server.close(done));
  return address;
})();

describe('the page shows', () => {
  const html = readFileSync(path.join(projectRoot, 'dist/guides/link-from-your-logs/index.html'), 'utf8');
  const shown = [...html.matchAll(/<pre\b[^>]*>(.*?)<\/pre>/gs)].map(([, code = '']) =>
    code
      .replace(/<[^>]+>/g, '')
      .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name: string) =>
        name
          ? { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name]!
          : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
      ),
  );

  test('each example as it stands in the guide, letter by letter', () => {
    assert.ok(blocks.length >= 10);
    assert.deepEqual(
      shown.map((code) => code.trimEnd()),
      blocks.map(({ code }) => code.trimEnd()),
    );
  });
});

describe('every address in the guide', () => {
  const text = readFileSync(path.join(projectRoot, 'content/guides/link-from-your-logs.mdx'), 'utf8');
  const addresses = [...text.matchAll(/`(\/(?:errors|services|link|opensearch)[^`\s]*)`/g)]
    .map(([, address = '']) => address)
    .filter((address) => address !== '/errors/');
  for (const address of new Set(addresses))
    test(`${address} is there`, () => assert.notEqual(resolveAddress(address, book).kind, 'lost'));

  test('is there for each code, by the template', () => {
    const template = example('url-template').trim().replace(exampleSite, '');
    for (const { code } of catalogue.entries) {
      const address = template.replace('{code}', code.toLowerCase());
      assert.match(resolveAddress(address, book).kind, /^(?:here|retired)$/, address);
    }
  });
});

describe('the example for Node links', async () => {
  const { errorLink } = await load<{ errorLink(error: unknown): string | null }>('error-link.mjs');
  const thrown = (request: Promise<unknown>) =>
    request.then(
      () => assert.fail(),
      (error: unknown) => error,
    );
  const cases = [
    ['a refused connection of fetch, through its cause', () => thrown(fetch(nowhere)), 'econnrefused'],
    [
      'a status of the response, as axios has it',
      () => ({ response: { status: 429 }, code: 'ERR_BAD_REQUEST' }),
      '429',
    ],
    ['a status of the error', () => Object.assign(new Error(), { statusCode: 503 }), '503'],
    [
      'the innermost cause',
      () => new Error('a', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
      'enotfound',
    ],
  ] as const;
  for (const [what, error, code] of cases)
    test(what, async () => assert.equal(errorLink(await error()), entry(code)));

  test('nothing where there is no code: a timeout whose code is a number, a text, nothing, a ring of causes', () => {
    const ring: { cause?: unknown } = {};
    ring.cause = ring;
    for (const error of [new DOMException('', 'TimeoutError'), new Error('x'), 'text', undefined, null, ring])
      assert.equal(errorLink(error), null);
  });
});

describe('the example for Python links', async () => {
  const server = createServer((request, response) => {
    response.statusCode = Number(request.url?.slice(1));
    response.end();
  });
  const address = await listening(server);
  const cases = [
    ['a status', `urllib.request.urlopen("${address}/429")`, '429'],
    ['a refused connection, through its reason', `urllib.request.urlopen("${nowhere}")`, 'econnrefused'],
    ['a host without an address', 'socket.getaddrinfo("no host", 80)', 'enotfound'],
    ['a timeout', 'raise_(TimeoutError("timed out"))', 'etimedout'],
    ['an expired certificate', 'raise_(expired())', 'cert_has_expired'],
    ['a response as requests and httpx have it', 'raise_(with_response(503))', '503'],
    ['a cause', 'wrapped(lambda: raise_(ConnectionResetError(104, "reset")))', 'econnreset'],
    ['nothing where there is no code', 'int("x")', null],
  ] as const;
  const program = `
import json, socket, ssl, sys, urllib.request
from error_link import error_link

def raise_(error): raise error

def expired():
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = 10
    return error

def with_response(status):
    error = Exception("bad")
    error.response = type("Response", (), {"status_code": status})()
    return error

def wrapped(work):
    try: work()
    except Exception as error: raise RuntimeError("wrapped") from error

try: eval(sys.argv[1])
except Exception as error: print(json.dumps(error_link(error)))
`;
  for (const [what, expression, code] of cases) {
    test(what, async () => {
      const { stdout, stderr } = await python(program, expression);
      assert.equal(stderr, '');
      assert.equal(JSON.parse(stdout), code === null ? null : entry(code));
    });
  }
});

/** Runs a Python program beside the examples; not `spawnSync`, since it calls the server of this test. */
function python(program: string, argument: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((done) =>
    execFile('python3', ['-c', program, argument], { cwd: folder }, (_, stdout, stderr) =>
      done({ stdout, stderr }),
    ),
  );
}

describe('the example for', async () => {
  const refuse = (status?: number) => {
    throw Object.assign(
      new Error('The field “name” is missing.'),
      status ? { status, statusCode: status } : {},
    );
  };
  const frameworks = {
    Express: async () => {
      const { problem } = await load<{ problem: unknown }>('express-problem.mjs');
      const app = express().set('env', 'test');
      app.get('/refused', () => refuse(422));
      app.get('/broken', () => refuse());
      app.get('/begun', (_, response) => {
        response.write('half');
        refuse(500);
      });
      app.use(problem);
      return listening(createServer(app));
    },
    Fastify: async () => {
      const { problem } = await load<{ problem(): unknown }>('fastify-problem.mjs');
      const app = fastify({ forceCloseConnections: true });
      app.setErrorHandler(problem);
      app.get('/refused', () => refuse(422));
      app.get('/broken', () => refuse());
      after(() => app.close());
      return app.listen({ port: 0, host: '127.0.0.1' });
    },
  };
  for (const [name, start] of Object.entries(frameworks)) {
    test(`${name} answers with Problem Details whose type is the page of the status`, async () => {
      const response = await fetch(`${await start()}/refused?key=s3cret`);
      assert.equal(response.status, 422);
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json\b/);
      assert.deepEqual(await response.json(), {
        type: entry('422'),
        title: 'Unprocessable Entity',
        status: 422,
        detail: 'The field “name” is missing.',
        instance: '/refused',
      });
    });

    test(`${name} takes an error without a status for a 500, and keeps its message to itself`, async () => {
      const response = await fetch(`${await start()}/broken`);
      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), {
        type: entry('500'),
        title: 'Internal Server Error',
        status: 500,
        instance: '/broken',
      });
    });
  }

  test('Express leaves a response that has begun to Express, which cuts it off', async () => {
    await assert.rejects(async () => (await fetch(`${await frameworks.Express()}/begun`)).text());
  });
});

describe('the example for the terminal', () => {
  test('prints a link below each line that tells of an error, with its secrets masked', () => {
    copyFileSync(path.join(projectRoot, 'dist/link.js'), path.join(folder, 'link.mjs'));
    const input = 'started\nHTTP 503 from example.com, password=hunter2\nECONNRESET\n';
    const { stdout, stderr } = spawnSync(process.execPath, ['with-links.mjs'], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const [first, second, link = '', third, direct] = stdout.split('\n');
    assert.deepEqual([first, second, third], input.split('\n').slice(0, 3));
    const said = decodeURIComponent(link.trim().replace(`${exampleSite}/go/#`, ''));
    assert.equal(said, 'HTTP 503 from example.com, password=•••');
    assert.equal(direct, `  ${entry('econnreset')}`);
  });
});

test('the command of the guide to check links is there, and takes its options', () => {
  const command = blocks.find(({ code }) => code.includes('check-links'))?.code ?? '';
  const [, options = ''] = /^npm run check-links -- (--site \S+) /.exec(command) ?? [];
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      path.join(projectRoot, 'src/cli/check-links.ts'),
      ...options.split(' '),
      path.join(folder, 'log-viewer.html'),
    ],
    { encoding: 'utf8' },
  );
  assert.equal(stdout.trim(), '1 link: all resolve.');
  assert.equal(status, 0);
});
