import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command without a question, and tells whether it went well. What goes wrong it says itself. */
export const attempt = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Tells whether packages can be installed here: on Debian or its kin, as root. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian, and tells whether it went well. `title` is what the reader waits for. */
export function installPackages(title: string, ...packages: string[]): boolean {
  console.log(`Installing ${title} from the system’s packages …`);
  return attempt('apt-get', 'update', '-qq') && attempt('apt-get', 'install', '-y', '-qq', ...packages);
}
