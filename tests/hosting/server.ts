import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import { compressSite } from '../../src/cli/compress-site.ts';
import type { Server } from '../../src/cli/servers.ts';
import { caddyConfig } from '../../src/lib/export/hosting/caddy.ts';
import { nginxConfig } from '../../src/lib/export/hosting/nginx.ts';
import { slugsByName } from '../../src/lib/export/redirects.ts';

const { catalogue } = await readContent();
const slugs = slugsByName(catalogue);

/** Lays out as much of the built site as the tests ask for, and files for programs that must be served to other sites. */
export async function layOut(folder: string): Promise<void> {
  const dist = path.join(projectRoot, 'dist');
  const parts = ['_astro', 'find', 'errors/429', 'errors/econnreset', 'errors/404', 'index.html', '404.html'];
  for (const part of [...parts, 'opensearch.xml', 'favicon.svg'])
    await cp(path.join(dist, part), path.join(folder, part), { recursive: true });
  for (const [name, text] of Object.entries(forPrograms)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await compressSite(folder);
}

/** What programs read, by address. */
export const forPrograms = {
  '/link.js': 'export {};',
  '/errors.json': '{}',
  '/errors/429.json': '{}',
  '/services.json': '{}',
  '/services/github.json': '{}',
  '/schemas/entry.json': '{}',
  '/errors/429.md': '# 429 ✓',
} as const;

/** A server that runs: the address of the site on it, and how to end it. */
export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server with its own configuration for a site. Throws with what the server said when it does not answer. */
export async function start(
  { name, needs }: Server,
  folder: string,
  home: string,
  base: string,
): Promise<Running> {
  const port = await freePort();
  const site = { base, folder, port, slugs };
  const run = path.join(home, `${name}-${port}`);
  await mkdir(run);
  const [file, config] = name === 'nginx' ? nginxFile(run, nginxConfig(site)) : caddyFile(caddyConfig(site));
  await writeFile(path.join(run, file), config);
  const args =
    name === 'nginx' ? ['-p', run, '-c', file] : ['run', '--adapter', 'caddyfile', '--config', file];
  const env = { ...process.env, HOME: run, XDG_DATA_HOME: run, XDG_CONFIG_HOME: run };
  const server = spawn(needs[0], args, { cwd: run, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
  const address = `http://localhost:${port}${base}`;
  if (await answers(address, server)) return { address, stop };
  await stop();
  throw new Error(`${name} did not answer at ${address}. It said:\n${said}`);
}

const nginxFile = (run: string, site: string) =>
  [
    'nginx.conf',
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${run}/${kind};`).join('\n    ')}
${site}}
`,
  ] as const;

const caddyFile = (site: string) => ['Caddyfile', `{\n\tadmin off\n\tauto_https off\n}\n${site}`] as const;

async function answers(address: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await fetch(`${address}/`).catch(() => undefined)) return true;
    await wait(50);
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
