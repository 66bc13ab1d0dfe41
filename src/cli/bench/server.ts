import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder that is being served. */
export interface Served {
  /** The address, without the last slash. */
  readonly origin: string;
  readonly stop: () => void;
  /** What was asked for since the last time, without the icon of the tab. */
  readonly takeTraffic: () => Traffic;
}

/** What a server sent: bodies as they were sent, without their headers. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
  readonly scriptBytes: number;
}

interface Sent {
  readonly type: string;
  readonly bytes: number;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly plain: Buffer;
  /** Missing where it would not be smaller. */
  readonly brotli: Buffer | undefined;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** Serves a folder on a free port as a good host would: brotli, hashed files for ever, all others asked for again. Each file is compressed once. */
export async function serveFolder(folder: string): Promise<Served> {
  const known = new Map<string, Promise<Answer>>();
  let sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let found = known.get(pathname);
    if (!found) known.set(pathname, (found = readAnswer(folder, pathname)));
    const { status, type, plain, brotli, etag } = await found;
    const packed = brotli && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const hashed = /^\/(?:_astro|pagefind\/(?:fragment|index))\//.test(pathname);
    const headers = {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag,
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    };
    const unchanged = request.headers['if-none-match'] === etag;
    const body = unchanged ? undefined : packed ? brotli : plain;
    if (!pathname.startsWith('/favicon')) sent.push({ type, bytes: body?.length ?? 0 });
    response.writeHead(unchanged ? 304 : status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
    takeTraffic: () => {
      const traffic = sumOf(sent);
      sent = [];
      return traffic;
    },
  };
}

function sumOf(sent: readonly Sent[]): Traffic {
  const sum = (list: readonly Sent[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  const scripts = sent.filter(({ type }) => type === types['.js']);
  return { bytes: sum(sent), requests: sent.length, scriptBytes: sum(scripts) };
}

async function readAnswer(folder: string, pathname: string): Promise<Answer> {
  const name = path.join(folder, decodeURIComponent(pathname));
  // Only what lies below the folder: a path may hold `..`.
  const wanted = name.startsWith(folder)
    ? name.endsWith(path.sep)
      ? path.join(name, 'index.html')
      : name
    : '';
  const read = await readFile(wanted).catch(() => undefined);
  const plain = read ?? (await readFile(path.join(folder, '404.html')).catch(() => Buffer.from('Not found')));
  const brotli = brotliCompressSync(plain);
  return {
    status: read ? 200 : 404,
    type: read ? (types[path.extname(wanted)] ?? 'application/octet-stream') : types['.html']!,
    plain,
    brotli: brotli.length < plain.length ? brotli : undefined,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  };
}
