// What every npm script runs first, in plain JavaScript that Node 20 reads: installs what is missing,
// finds a Node that runs TypeScript, and hands over to src/cli/<command>.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = path.join(root, 'node_modules', '.installed-lock');
const [command = '', ...args] = process.argv.slice(2);

/** Node 22.18 is the first that runs TypeScript as it is. */
const needed = [22, 18];

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what is missing …');
  const npm = process.env.npm_execpath;
  const line = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...line], options)
    : spawnSync('npm', line, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm could not install the packages. Its message stands above; then run this again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

function findNode() {
  if (newEnough(process.version)) return process.execPath;
  const name = process.platform === 'win32' ? 'win' : process.platform;
  const folders = [`node-${name}-${process.arch}`, `node-bin-${name}-${process.arch}`];
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const found = folders.map((folder) => path.join(root, 'node_modules', folder, file)).find(existsSync);
  if (found) return found;
  console.error(
    `This needs Node ${needed.join('.')} or newer; here is ${process.version}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

install();
const node = findNode();
const bin = [path.dirname(node), path.join(root, 'node_modules', '.bin')].join(path.delimiter);
const { status, signal } = spawnSync(node, [path.join(root, 'src', 'cli', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
