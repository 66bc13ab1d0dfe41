import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { projectRoot } from '../../src/cli/content.ts';
import { readPublished } from '../../src/cli/published.ts';
import { publishedSchemas } from '../../src/cli/write-data.ts';
import type { ErrorFile } from '../../src/schemas/published/error.ts';
import type { ErrorsFile } from '../../src/schemas/published/errors.ts';
import type { ServicesFile } from '../../src/schemas/published/services.ts';

const dist = path.join(projectRoot, 'dist');
const read = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(path.join(dist, file), 'utf8')) as T;
const filesOf = async (folder: string, ending: string): Promise<string[]> =>
  (await readdir(path.join(dist, folder)))
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name));

const files: Readonly<Record<keyof typeof publishedSchemas, readonly string[]>> = {
  error: await filesOf('errors', '.json'),
  errors: ['errors.json'],
  service: await filesOf('services', '.json'),
  services: ['services.json'],
};
const kinds = Object.keys(files) as (keyof typeof files)[];
const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) };
const list = await read<ErrorsFile>('errors.json');
const pages = new Map((await readPublished(dist)).map((page) => [page.url, page]));

/** Says whether an address of the site leads to a page with its anchor, or to a file. */
async function resolves(address: string): Promise<boolean> {
  const { pathname, hash } = new URL(address, 'https://site.example');
  const page = pages.get(pathname);
  if (page) return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1)));
  return readFile(path.join(dist, pathname)).then(
    () => true,
    () => false,
  );
}

/** Returns those of some addresses that lead nowhere. */
async function lost(addresses: Iterable<string>): Promise<string[]> {
  const all = [...new Set(addresses)];
  const found = await Promise.all(all.map(resolves));
  return all.filter((_, index) => !found[index]);
}

for (const kind of kinds) {
  describe(`every published file of the kind ${kind}`, async () => {
    const schema = await read<object>(`schemas/${kind}.json`);
    const validate = new Ajv2020({ strict: true, allErrors: true, formats }).compile(schema);

    test('fits the JSON Schema published beside it', async () => {
      assert.ok(files[kind].length > 0, 'there are files');
      for (const file of files[kind])
        assert.ok(validate(await read(file)), `${file}: ${JSON.stringify(validate.errors)}`);
    });

    test('has no field that its schema does not describe', async () => {
      for (const file of files[kind]) {
        const data = await read(file);
        assert.deepEqual(publishedSchemas[kind].parse(data), data, file);
      }
    });

    test('would be refused with a field missing, or of another format', async () => {
      const data = await read<Record<string, unknown>>(files[kind][0]!);
      const { $schema: _, ...without } = data;
      assert.equal(validate(without), false);
      assert.equal(validate({ ...data, format: 2 }), false);
    });
  });
}

test('each entry of the list says the same as its own file', async () => {
  assert.equal(list.errors.length, files.error.length);
  for (const row of list.errors) {
    const whole = await read<ErrorFile>(`errors/${row.slug}.json`);
    for (const [key, value] of Object.entries(row))
      assert.deepEqual(whole[key as keyof ErrorFile], value, `${row.slug}: ${key}`);
  }
});

test('the HTML of a section is that of the page', async () => {
  for (const { slug } of list.errors) {
    const { sections } = await read<ErrorFile>(`errors/${slug}.json`);
    const page = pages.get(`/errors/${slug}/`)!;
    assert.ok(sections.length >= 3, slug);
    for (const { id, html } of sections) {
      assert.ok(page.ids.has(id), `${slug}#${id}`);
      assert.ok(page.html.includes(html), `${slug}#${id}`);
    }
  }
});

test('every address in the data resolves', async () => {
  const addresses = new Set<string>();
  const collect = (key: string, value: unknown) => {
    if (['url', 'json', 'markdown', '$schema'].includes(key) && /^\/(?!\/)/.test(String(value)))
      addresses.add(String(value));
    return value;
  };
  for (const file of kinds.flatMap((kind) => files[kind]))
    JSON.parse(await readFile(path.join(dist, file), 'utf8'), collect);
  const { services } = await read<ServicesFile>('services.json');
  assert.ok(addresses.size > 3 * list.errors.length + 2 * services.length);
  assert.deepEqual(await lost(addresses), []);
});

test('every address in the Markdown resolves, and each text begins with its title', async () => {
  const texts = [...(await filesOf('errors', '.md')), 'llms.txt', 'llms-full.txt'];
  assert.equal(texts.length, list.errors.length + 2);
  const addresses = new Set<string>();
  for (const file of texts) {
    const text = await readFile(path.join(dist, file), 'utf8');
    assert.match(text, /^# \S.*\n\n> \S/, file);
    assert.match(text, /[^\n]\n$/, file);
    for (const [, address = ''] of text.matchAll(/\]\((\/[^)]*)\)|^Page: (\/\S+)$/gm)) addresses.add(address);
  }
  assert.ok(addresses.size > list.errors.length);
  assert.deepEqual(await lost(addresses), []);
});

test('an entry page names its JSON and its Markdown', () => {
  for (const { slug } of list.errors) {
    const { html } = pages.get(`/errors/${slug}/`)!;
    assert.ok(
      html.includes(`<link rel="alternate" type="application/json" href="/errors/${slug}.json">`),
      slug,
    );
    assert.ok(html.includes(`<link rel="alternate" type="text/markdown" href="/errors/${slug}.md">`), slug);
  }
});
