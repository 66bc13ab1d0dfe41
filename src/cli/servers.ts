import { existsSync } from 'node:fs';
import { canInstall, installPackages } from './debian.ts';

/** A web server the site can be tested with: what it needs, and the packages of Debian that bring it. */
export interface Server {
  readonly name: 'nginx' | 'caddy';
  readonly needs: readonly [program: string, ...files: string[]];
  readonly packages: readonly string[];
}

/** The servers for which there is a configuration. */
export const servers: readonly Server[] = [
  {
    name: 'nginx',
    needs: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  },
  { name: 'caddy', needs: ['/usr/bin/caddy'], packages: ['caddy'] },
];

/** Says what of a server is missing on this machine, in words for the person who runs the tests, or nothing. */
export function missing({ name, needs, packages }: Server): string | undefined {
  const absent = needs.filter((file) => !existsSync(file));
  if (absent.length === 0) return undefined;
  return `${name} is not tested: ${absent.join(' and ')} is not there. On Debian: apt-get install ${packages.join(' ')}`;
}

/** Installs the servers that are missing, where that is possible. */
export function installServers(): void {
  const packages = servers.filter(missing).flatMap((server) => server.packages);
  if (packages.length > 0 && canInstall()) installPackages('the web servers', ...packages);
}
