import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from '../../src/cli/content.ts';
import { readBook } from '../../src/cli/sign-book.ts';
import { addressBook } from '../../src/lib/address-book.ts';
import * as source from '../../src/lib/link.ts';
import { resolveAddress } from '../../src/lib/resolve-address.ts';
import { resolve } from '../../src/lib/resolve.ts';

const site = 'https://errors.example.com';
const file = path.join(projectRoot, 'dist/link.js');
const built = (await import(file)) as typeof source;
const { catalogue, book } = await readBook();
const addresses = addressBook(catalogue);

/** Returns the entry that a link leads to in the end, as the reader's browser would find it. */
function entryBehind(link: string | null): string | undefined {
  const address = link?.slice(site.length) ?? '';
  if (!address.startsWith('/go/#'))
    return resolveAddress(address, addresses).kind === 'lost' ? undefined : address;
  return resolve(decodeURIComponent(address.slice('/go/#'.length)), book)?.split('#')[0];
}

test('the link module in the built site is one small file that imports nothing', async (context) => {
  const code = await readFile(file, 'utf8');
  const bytes = brotliCompressSync(code).length;
  context.diagnostic(`link.js ${bytes} bytes (brotli)`);
  assert.ok(bytes <= 3_072, `it costs ${bytes} bytes`);
  assert.doesNotMatch(code, /\bimport\s*[({*"']|\bfrom\s*["']/);
});

test('it does what its source does', () => {
  assert.deepEqual(Object.keys(built).sort(), Object.keys(source).sort());
  for (const { example } of catalogue.entries) {
    assert.equal(built.linkFor(example, site), source.linkFor(example, site));
  }
});

test('the code of every entry leads to that entry', () => {
  const wrong = catalogue.entries.filter(
    ({ code, slug }) => entryBehind(built.linkFor(code, site)) !== `/errors/${slug}/`,
  );
  assert.ok(catalogue.entries.length > 200);
  assert.deepEqual(
    wrong.map(({ code }) => `${code} → ${built.linkFor(code, site)}`),
    [],
  );
});

test('nearly every example log is seen to tell of an error', (context) => {
  const missed = catalogue.entries.filter(({ example }) => !built.canDecode(example)).map(({ slug }) => slug);
  context.diagnostic(`not seen: ${missed.join(', ')}`);
  assert.ok(missed.length <= catalogue.entries.length * 0.05, missed.join(', '));
});
