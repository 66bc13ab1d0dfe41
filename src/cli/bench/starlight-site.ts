import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../content.ts';
import { installed, linkPackages, versionOf } from './install.ts';
import { plainPage } from './plain-page.ts';
import type { Site } from './sites.ts';

const files = {
  // Astro looks into the packages that are named here.
  'package.json': '{ "private": true, "type": "module", "dependencies": { "@astrojs/starlight": "*" } }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Possible Errors' })] };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.mdx':
    '---\ntitle: Possible Errors\ndescription: A reference of errors.\n---\n\nA reference.\n',
};

/** Installs Starlight, the newest there is, beside the Astro that this project uses. */
const packages = async (): Promise<string> =>
  installed('starlight', [`astro@${await versionOf(projectRoot, 'astro')}`, '@astrojs/starlight@latest']);

/** Astro Starlight as its own guide sets it up: every setting left as it is. */
export const starlightSite: Site = {
  name: 'Starlight',

  async prepare(folder, entries) {
    await linkPackages(await packages(), folder);
    await mkdir(path.join(folder, 'src/content/docs/errors'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    for (const entry of entries)
      await writeFile(path.join(folder, 'src/content/docs/errors', `${entry.name}.mdx`), plainPage(entry));
  },

  build: [['node_modules/astro/bin/astro.mjs', 'build']],
  pathOf: (slug) => `/errors/${slug}/`,
  search: async (page, query) => {
    await page.locator('site-search button[data-open-modal]').click();
    await page.locator('site-search input').fill(query);
  },
  firstRow: 'site-search .pagefind-ui__result a',
  versions: async () => {
    const folder = await packages();
    return `Starlight ${await versionOf(folder, '@astrojs/starlight')}, Astro ${await versionOf(folder, 'astro')}, Pagefind ${await versionOf(folder, 'pagefind')}`;
  },
};
