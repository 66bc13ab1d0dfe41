import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { projectRoot } from '../content.ts';
import { linkPackages, versionOf } from './install.ts';
import { makeServices } from './services.ts';
import type { Site } from './sites.ts';

const copied = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'content/families.yaml',
];

/** This project with other content. */
export const ownSite: Site = {
  name: 'Possible Errors',

  async prepare(folder, entries) {
    for (const name of copied)
      await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
    await linkPackages(projectRoot, folder);
    const services = await makeServices(entries);
    const files = [
      ...entries.map(({ file, data, body }) => ({ file, text: `---\n${stringify(data)}---\n\n${body}` })),
      ...services.map(({ file, data }) => ({ file, text: stringify(data) })),
      ...(await readPlatforms()),
    ];
    for (const { file, text } of files) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
  },

  build: [['src/cli/build.ts']],
  pathOf: (slug) => `/errors/${slug}/`,
  search: async (page, query) => {
    await page.locator('find-box [name=q]').click();
    await page.locator('find-box [name=q]').fill(query);
  },
  firstRow: 'find-box [role=option]',
  versions: async () =>
    `Astro ${await versionOf(projectRoot, 'astro')}, Pagefind ${await versionOf(projectRoot, 'pagefind')}`,
};

/** Returns the platforms of the content without the codes they name, which other content does not have. */
async function readPlatforms(): Promise<{ file: string; text: string }[]> {
  const folder = 'content/platforms';
  const names = (await readdir(path.join(projectRoot, folder))).filter((name) => !name.startsWith('_'));
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(projectRoot, folder, name), 'utf8');
      return { file: `${folder}/${name}`, text: text.replace(/^shownAs:.*\n(?:[ \t-].*\n)*/gm, '') };
    }),
  );
}
