import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { makeEntries } from '../../src/cli/bench/entries.ts';
import { makeServices } from '../../src/cli/bench/services.ts';
import { projectRoot } from '../../src/cli/content.ts';
import { buildCatalogue } from '../../src/lib/build-catalogue.ts';
import type { FamilyData } from '../../src/schemas/family.ts';

test('the entries and services made for the benchmark are good content, and the same each time', async () => {
  const entries = await makeEntries(400);
  const services = await makeServices(entries);
  const file = 'content/families.yaml';
  const families = parse(await readFile(path.join(projectRoot, file), 'utf8')) as FamilyData[];
  const { catalogue, problems } = buildCatalogue(
    entries,
    families.map((data) => ({ file, data })),
    [],
    [],
    services,
  );
  assert.deepEqual(problems, []);
  assert.equal(catalogue.entries.length, 400);
  assert.deepEqual(await makeEntries(400), entries);
});
