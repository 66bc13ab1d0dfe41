import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../content.ts';
import { linkPackages, versionOf } from './install.ts';
import { plainPage } from './plain-page.ts';
import type { Site } from './sites.ts';

const pages = 'src/pages/errors';
const layout = '../../layouts/Bare.astro';

const files = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], markdown: { syntaxHighlight: 'prism' } };
`,
  'src/layouts/Bare.astro': `---
const { title, description } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    <meta name="description" content={description} />
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{title}</h1>
      <p>{description}</p>
      <slot />
    </main>
  </body>
</html>
`,
};

/** The least that can be built of the same entries: MDX, a layout without a style or a script, and a Pagefind index. */
export const bareSite: Site = {
  name: 'bare Astro',

  async prepare(folder, entries) {
    await linkPackages(projectRoot, folder);
    for (const name of ['src/layouts', pages]) await mkdir(path.join(folder, name), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    for (const entry of entries)
      await writeFile(path.join(folder, pages, `${entry.name}.mdx`), plainPage(entry, { layout }));
  },

  build: [
    ['node_modules/astro/bin/astro.mjs', 'build'],
    ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'],
  ],
  pathOf: (slug) => `/errors/${slug}/`,
  versions: async () =>
    `Astro ${await versionOf(projectRoot, 'astro')}, Pagefind ${await versionOf(projectRoot, 'pagefind')}`,
};
