import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { makeEntries } from '../../src/cli/bench/entries.ts';
import { makeServices } from '../../src/cli/bench/services.ts';
import { projectRoot } from '../../src/cli/content.ts';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import { catalogueOf } from '../../src/lib/catalogue.ts';
import { codesFiles } from '../../src/lib/export/codes-file.ts';
import { partsFor } from '../../src/lib/export/parts-for.ts';
import type { FamilyData } from '../../src/schemas/family.ts';

const families = async () => {
  const file = 'content/families.yaml';
  const list = parse(await readFile(path.join(projectRoot, file), 'utf8')) as FamilyData[];
  return list.map((data) => ({ file, data }));
};

test('the entries and services made for the benchmark are good content, and the same each time', async () => {
  const entries = await makeEntries(400);
  const services = await makeServices(entries);
  const { catalogue, problems } = buildCatalogue(entries, await families(), [], [], services);
  assert.deepEqual(problems, []);
  assert.equal(catalogue.entries.length, 400);
  assert.deepEqual(await makeEntries(400), entries);
});

test('among 5,000 entries each code is answered with 8,000 bytes of lists at most, and 429 with one file', async (t) => {
  const catalogue = catalogueOf(await makeEntries(5000), await families());
  const { file, parts } = codesFiles(catalogue);
  const size = (json: unknown) => brotliCompressSync(JSON.stringify(json)).length;
  const [own, sizes] = [size(file), parts.map(size)];
  const costs = catalogue.entries.map(({ code }) =>
    partsFor(code, file).reduce((sum, number) => sum + sizes[number]!, own),
  );
  t.diagnostic(`codes file ${own} bytes, an answer ${Math.max(...costs)} at most`);
  assert.equal(costs.length, 5000);
  assert.ok(Math.max(...costs) <= 8000);
  assert.deepEqual(partsFor('429', file), []);
});
