import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { buildSite } from '../../src/cli/build-site.ts';
import { problemKinds } from '../../src/lib/problems.ts';
import { fixtures, messageIn, messageOf, mistakes, withContent } from '../fixtures/bad-content.ts';
import { brokenFiles } from '../fixtures/broken-files.ts';

test('the content under every fixture is valid, so that a fixture shows its own mistake and no other', async () => {
  assert.equal(await messageOf('valid'), '');
});

describe('the author of bad content reads exactly what stands in message.txt', async () => {
  for (const name of await mistakes()) {
    test(name, async () => {
      const file = path.join(fixtures, name, 'message.txt');
      assert.ok(existsSync(file), `${file} is missing. The author reads:\n${await messageOf(name)}`);
      assert.equal(await messageOf(name), await readFile(file, 'utf8'));
    });
  }
});

test('with a mistake of any kind the build writes nothing, and its author reads the same message', async () => {
  for (const name of await mistakes()) {
    await withContent(name, async (folder) => {
      const dist = path.join(folder, 'dist');
      const message = await readFile(path.join(fixtures, name, 'message.txt'), 'utf8');
      await assert.rejects(buildSite(dist, folder), { message }, name);
      assert.ok(!existsSync(dist), `${name}: something was written`);
    });
  }
});

describe('the author of files that lie wrongly on the disk reads', async () => {
  for (const { name, lay, message, notOnWindows = false } of brokenFiles) {
    test(name, { skip: notOnWindows && process.platform === 'win32' }, () =>
      withContent('valid', async (folder, content) => {
        await lay(content);
        assert.equal(await messageIn(folder), `1 problem in the content. Nothing was built.\n\n${message}`);
      }),
    );
  }
});

test('every kind of mistake has an example', async () => {
  const messages = await Promise.all(
    (await mistakes()).map((name) => readFile(path.join(fixtures, name, 'message.txt'), 'utf8')),
  );
  messages.push(...brokenFiles.map(({ message }) => message));
  const shown = new Set(messages.flatMap((message) => message.match(/(?<=^content\/.*: ).*$/gm) ?? []));
  assert.deepEqual(
    Object.entries(problemKinds).filter(([, what]) => !shown.has(what)),
    [],
  );
});

test('mistakes in three files are all reported at once, sorted by file', async () => {
  const files = (await messageOf('three-files')).match(/^content\/[^ :]+/gm) ?? [];
  assert.equal(new Set(files).size, 3);
  assert.deepEqual(files, [...files].sort());
});

test('what a system or an editor leaves in a folder, and files that begin with _, are not content', async () => {
  assert.equal(
    await messageOf('valid', { 'errors/http-errors/.DS_Store': '', 'errors/_draft.mdx': 'x' }),
    '',
  );
});

test('an entry with a byte order mark and Windows line ends is read as any other', async () => {
  const file = 'errors/http-errors/503.mdx';
  const text = await readFile(path.join(fixtures, 'valid/content', file), 'utf8');
  assert.equal(await messageOf('valid', { [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` }), '');
});
