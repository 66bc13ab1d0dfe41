import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where everything of a benchmark lives: packages, generated projects, their builds. */
export const workshop = path.join(tmpdir(), 'possible-errors-bench');

/** Returns a folder of packages outside the project, installing them when they are not there yet. Throws when npm cannot. */
export async function installed(name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(workshop, 'packages', name);
  const stamp = path.join(folder, 'installed');
  const wanted = packages.join('\n');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return folder;
  console.log(`Installing ${packages.join(', ')} into ${folder} …`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
  const npm = process.env['npm_execpath'];
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  const options = { cwd: folder, stdio: 'inherit' } as const;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm could not install ${packages.join(', ')}.`);
  await writeFile(stamp, wanted);
  return folder;
}

/** Gives a project the packages of another folder as links, so that what tools write beside the packages stays its own. */
export async function linkPackages(from: string, project: string): Promise<void> {
  const source = path.join(from, 'node_modules');
  const target = path.join(project, 'node_modules');
  await mkdir(target, { recursive: true });
  const names = (await readdir(source)).filter((name) => !name.startsWith('.'));
  await Promise.all(
    names.map((name) => symlink(path.join(source, name), path.join(target, name), 'junction')),
  );
}

/** Returns the version of a package in a folder with packages. */
export async function versionOf(folder: string, name: string): Promise<string> {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}
