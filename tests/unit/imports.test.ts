import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a part of the house may import. Parts are named after their place below `src/`. */
interface Rule {
  readonly parts: readonly string[];
  /** Parts of which it may import types. */
  readonly types?: readonly string[];
  /** Packages it may import at run time; of others, and of none of Node or `astro:*`, only types. Left out: any. */
  readonly packages?: readonly string[];
}

/** The way dependencies run: each part and what lies before it (design, section 5). */
const house: Readonly<Record<string, Rule>> = {
  schemas: { parts: ['schemas'], packages: ['astro/zod'] },
  'content-loader.ts': { parts: [], packages: ['astro/loaders'] },
  'content.config.ts': {
    parts: ['schemas', 'content-loader.ts'],
    packages: ['astro:content', 'astro/loaders'],
  },
  lib: { parts: ['lib'], types: ['schemas'], packages: [] },
  'site.ts': { parts: ['lib', 'schemas'], packages: [] },
  'catalogue.ts': { parts: ['content', 'lib', 'schemas'], packages: ['astro:content'] },
  components: { parts: ['components', 'styles', 'site.ts', 'lib', 'schemas'], packages: [] },
  layouts: { parts: ['layouts', 'components', 'styles', 'site.ts', 'lib'], types: ['schemas'], packages: [] },
  pages: {
    parts: ['layouts', 'components', 'styles', 'site.ts', 'catalogue.ts', 'lib'],
    types: ['schemas'],
    packages: [],
  },
  cli: { parts: ['cli', 'lib', 'schemas'] },
};

/** One import as written: what is imported, and whether only its types are. */
interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** Reads the imports of a TypeScript, JavaScript or Astro file, also those that run later and those passed on. */
function importsOf(source: string): Import[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const named = /^\s*(?:import|export)\s+(type\s+(?!from\b))?(?:[\w*{][^'"`;]*?)\bfrom\s*(['"])(.+?)\2/gm;
  const bare = /(?:^\s*import|\bimport\s*\(|\bimport\.meta\.glob\s*(?:<[^(]*>)?\()\s*(['"`])(.+?)\1/gm;
  return [
    ...[...code.matchAll(named)].map(([, type, , from = '']) => ({ from, typesOnly: type !== undefined })),
    ...[...code.matchAll(bare)].map(([, , from = '']) => ({ from, typesOnly: false })),
  ];
}

/** Returns the part of the house that a file below `src/` belongs to. */
const partOf = (file: string): string => file.split('/')[1] ?? '';

/** Returns a sentence for each import of a file that the house does not allow. */
function backward(file: string, source: string): string[] {
  const rule = house[partOf(file)];
  if (!rule) return [`${file}: no part of the house. There are: ${Object.keys(house).join(', ')}`];
  const { parts, types = [], packages } = rule;
  const allowed = [...parts, ...types.map((part) => `${part} (types only)`)].join(', ');
  return importsOf(source).flatMap(({ from, typesOnly }) => {
    if (!from.startsWith('.') && !from.startsWith('/')) {
      if (!packages || packages.includes(from) || (typesOnly && !/^(astro:|node:)/.test(from))) return [];
      const named = packages.join(', ') || 'none';
      return [
        `${file} imports the package ${from}; allowed: ${named}, and types of those that are not Node’s or astro:*`,
      ];
    }
    const target = path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, ''));
    const part = target.startsWith('src/') ? partOf(target) : target.replace(/^content\/.*/, 'content');
    if (parts.includes(part) || (typesOnly && types.includes(part))) return [];
    return [`${file} imports ${from}; allowed: ${allowed}`];
  });
}

/** Returns every file below a folder of the project, as paths from its root. */
const filesBelow = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.\w+$/.test(name))
    .sort();

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const sources = filesBelow('src').filter((file) => /\.(ts|mjs|astro)$/.test(file));

describe('in the source', () => {
  test('every import runs the way of the house', () => {
    assert.ok(sources.length > 50, 'the source is there');
    assert.deepEqual(
      sources.flatMap((file) => backward(file, read(file))),
      [],
    );
  });

  test('every import of a file is found in the source it names', () => {
    const lost = sources.flatMap((file) =>
      importsOf(read(file))
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, '')))
        .filter((target) => globSync(target, { cwd: root }).length === 0)
        .map((target) => `${file} imports ${target}, which is not there`),
    );
    assert.deepEqual(lost, []);
  });

  test('content is read in one place: src/catalogue.ts', () => {
    const readers = sources.filter((file) => /\bget(Collection|Entry|Entries)\b\s*[(,}]/.test(read(file)));
    assert.deepEqual(readers, ['src/catalogue.ts']);
  });

  test('the configuration of Astro takes nothing of the project but src/lib', () => {
    const imports = importsOf(read('astro.config.mjs')).map(({ from }) => from);
    assert.ok(imports.includes('astro/config'), 'the imports were read');
    assert.deepEqual(
      imports.filter((from) => from.startsWith('.') && !from.startsWith('./src/lib/')),
      [],
    );
  });
});

describe('an import that runs back is reported', () => {
  const cases = [
    [
      'from a schema into lib',
      'src/schemas/a.ts',
      "import { slugOf } from '../lib/slug.ts';",
      '../lib/slug.ts; allowed: schemas',
    ],
    [
      'from a schema into Astro’s content',
      'src/schemas/a.ts',
      "import { z } from 'astro:content';",
      'the package astro:content',
    ],
    [
      'from lib into a schema at run time',
      'src/lib/a.ts',
      "import { action } from '../schemas/entry.ts';",
      '../schemas/entry.ts; allowed: lib, schemas (types only)',
    ],
    [
      'from lib into a schema, types not marked as such',
      'src/lib/a.ts',
      "import { type Action } from '../schemas/entry.ts';",
      '../schemas/entry.ts',
    ],
    [
      'from a folder in lib into the catalogue',
      'src/lib/export/a.ts',
      "import { catalogue } from '../../catalogue.ts';",
      '../../catalogue.ts',
    ],
    [
      'from lib into Node',
      'src/lib/a.ts',
      "import type { Stats } from 'node:fs';",
      'the package node:fs; allowed: none',
    ],
    [
      'from lib into a package at run time',
      'src/lib/a.ts',
      "import { z } from 'astro/zod';",
      'the package astro/zod',
    ],
    [
      'from a component into the catalogue',
      'src/components/A.astro',
      "---\nimport { catalogue } from '../catalogue.ts';\n---",
      '../catalogue.ts',
    ],
    [
      'from a component into a layout',
      'src/components/a.ts',
      "import '../layouts/Page.astro';",
      '../layouts/Page.astro',
    ],
    [
      'from a component into the content',
      'src/components/a.ts',
      "import { render } from 'astro:content';",
      'the package astro:content',
    ],
    [
      'from a page into the content layer',
      'src/pages/a.ts',
      "import { render } from 'astro:content';",
      'the package astro:content',
    ],
    [
      'from a page into the content, by a pattern',
      'src/pages/a.ts',
      "const bodies = import.meta.glob<Body>('../../content/errors/*/*.mdx', { eager: true });",
      '../../content/errors/*/*.mdx',
    ],
    [
      'from the script of a layout into a page',
      'src/layouts/A.astro',
      "<script>\n  import '../pages/a.ts';\n</script>",
      '../pages/a.ts',
    ],
    [
      'from a layout into the catalogue, over several lines',
      'src/layouts/A.astro',
      "import { \n  catalogue, \n } from '../catalogue.ts';",
      '../catalogue.ts',
    ],
    [
      'from a page into the command line',
      'src/pages/a.ts',
      "import { run } from '../cli/run.ts';",
      '../cli/run.ts',
    ],
    [
      'from the command line into a page, later',
      'src/cli/a.ts',
      "const page = await import('../pages/a.ts');",
      '../pages/a.ts',
    ],
    [
      'from the command line into the catalogue, passed on',
      'src/cli/a.ts',
      "export * from '../catalogue.ts';",
      '../catalogue.ts',
    ],
    ['out of the source', 'src/lib/a.ts', "import type { A } from '../../tests/a.ts';", '../../tests/a.ts'],
    ['from a folder that is no part of the house', 'src/utils/a.ts', '', 'no part of the house'],
  ] as const;
  for (const [what, file, source, expected] of cases) {
    test(what, () => {
      const [report = '', ...others] = backward(file, source);
      assert.deepEqual(others, []);
      assert.ok(report.startsWith(file) && report.includes(expected), report || 'nothing was reported');
    });
  }
});

describe('an import that runs forward is not', () => {
  const cases = [
    [
      'src/lib/a.ts',
      "import type { Action } from '../schemas/entry.ts';\nimport type { z } from 'astro/zod';",
    ],
    [
      'src/components/A.astro',
      "import { action } from '../schemas/entry.ts';\nimport css from '../styles/a.css?inline';",
    ],
    [
      'src/pages/errors/a.ts',
      "import type { APIRoute } from 'astro';\nimport { catalogue } from '../../catalogue.ts';",
    ],
    [
      'src/catalogue.ts',
      "import { getCollection } from 'astro:content';\nimport.meta.glob<Body>('../content/a/*.mdx', { eager: true });",
    ],
    [
      'src/cli/a.ts',
      "import { readFile } from 'node:fs/promises';\nimport { entry } from '../schemas/entry.ts';",
    ],
    [
      'src/lib/a.ts',
      "// import { a } from '../cli/a.ts';\n/* import '../cli/a.ts'; */\nexport const a = 'x';",
    ],
  ] as const;
  for (const [file, source] of cases)
    test(`${file}: ${source}`, () => assert.deepEqual(backward(file, source), []));
});

test('each file of src/lib has its twin in tests/unit', () => {
  const missing = filesBelow('src/lib')
    .filter((file) => /^export (?!type\b|interface\b)/m.test(read(file)))
    .filter((file) => {
      const twin = file.replace('src/lib', 'tests/unit').replace(/\.ts$/, '.test.ts');
      const folder = /^tests\/unit\/(?:lookup|decode)(?=\/)/.exec(twin)?.[0];
      const covered =
        folder !== undefined && (existsSync(path.join(root, `${folder}.test.ts`)) || testsIn(folder));
      return !covered && !existsSync(path.join(root, twin));
    });
  assert.deepEqual(missing, [], 'files without a test of the same name');
});

/** Tells whether a folder of the project holds a test. */
const testsIn = (folder: string): boolean =>
  existsSync(path.join(root, folder)) && filesBelow(folder).some((file) => file.endsWith('.test.ts'));
