import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The built site on a server of its own, whose files a test can change as a new build would. */
export class ChangingSite {
  readonly #changed = new Map<string, string>();
  readonly #server: Server;
  /** Every path that was asked for, with its query. */
  readonly asked: string[] = [];
  /** How long pages take, in milliseconds; Infinity is for ever. */
  delay = 0;
  broken = false;

  private constructor() {
    this.#server = createServer((request, response) => {
      const address = request.url ?? '/';
      this.asked.push(address);
      const { pathname } = new URL(address, 'http://localhost');
      const send = async () => {
        const text = this.broken ? undefined : await this.read(pathname).catch(() => undefined);
        const type = types[path.extname(fileFor(pathname))] ?? 'application/octet-stream';
        response.writeHead(this.broken ? 503 : text === undefined ? 404 : 200, {
          'content-type': text === undefined ? 'text/plain' : type,
          'cache-control': 'no-cache',
        });
        response.end(text ?? 'no such file');
      };
      if (!pathname.endsWith('/')) void send();
      else if (this.delay < Infinity) setTimeout(() => void send(), this.delay);
    });
  }

  static async start(): Promise<ChangingSite> {
    const site = new ChangingSite();
    site.#server.listen(0);
    await once(site.#server, 'listening');
    return site;
  }

  /** Where the site is. */
  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Returns a file as it is served now. Rejects when there is none. */
  async read(address: string): Promise<string> {
    return this.#changed.get(address) ?? (await readFile(path.join(dist, fileFor(address)), 'utf8'));
  }

  /** Serves other text at an address. */
  change(address: string, text: string): void {
    this.#changed.set(address, text);
  }

  /** Changes files as a new build does: the worker is told of their bytes. */
  async build(files: Readonly<Record<string, string>>): Promise<void> {
    let worker = await this.read('/sw.js');
    for (const [address, text] of Object.entries(files)) {
      this.change(address, text);
      const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
      worker = worker.replace(new RegExp(`("${address}":)"[^"]+"`), `$1"${integrity}"`);
    }
    this.change('/sw.js', worker.replace(/"version":"[^"]+"/, `"version":"${Math.random()}"`));
  }

  /** Serves what a build with `OFFLINE=off` puts in the place of the worker. */
  async switchOff(): Promise<void> {
    const names = await readdir(path.join(dist, '_astro'));
    const name = names.find((file) => file.startsWith('service-worker-off'));
    this.change('/sw.js', `importScripts("/_astro/${name}");`);
  }
}

const fileFor = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);
