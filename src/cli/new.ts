import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.ts';
import { slugOf } from '../lib/slug.ts';
import { projectRoot, readContent } from './content.ts';
import { run } from './run.ts';

const usage = 'Usage: npm run new -- CODE [--family FAMILY], for example: npm run new -- 418';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { family: { type: 'string' } },
  });
  const [code, ...others] = positionals;
  if (!code || others.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code)) throw new Error(usage);
  const { catalogue } = await readContent();
  const slugs = catalogue.families.map(({ slug }) => slug);
  const family = values.family ?? 'integrations-api-errors';
  if (!slugs.includes(family)) {
    throw new Error(
      `No family “${family}”. There are: ${slugs.join(', ')}. Nearest: ${nearest(family, slugs) ?? 'none'}.`,
    );
  }
  const taken = catalogue.entries.find(({ slug, aliases }) =>
    [slug, ...aliases.map(slugOf)].includes(slugOf(code)),
  );
  const file = `content/errors/${family}/${slugOf(code)}.mdx`;
  if (taken) throw new Error(`There is an entry for ${code} already: ${taken.file}`);
  if (existsSync(path.join(projectRoot, file)))
    throw new Error(`There is a file for ${code} already: ${file}`);
  const template = await readFile(path.join(projectRoot, 'content/errors/_template.mdx'), 'utf8');
  const group = /^[45]\d\d$/.test(code) ? `${code[0]}xx` : '[the group of the family, or no such line]';
  const today = new Date().toISOString().slice(0, 10);
  const filled = { CODE: code, GROUP: group, TODAY: today };
  const text = template.replace(/\[(CODE|GROUP|TODAY)\]/g, (_, name: keyof typeof filled) => filled[name]);
  await writeFile(path.join(projectRoot, file), text);
  console.log(`Wrote ${file}. Now fill in what stands in [brackets], in this order:
  1. name, summary, action, brokeAt, retry: the facts under the title
  2. the three sections, in your own words; further sections only where they help
  3. example: a log made up by you, with the code in it
  4. aliases, shownAs, related, specs: delete what does not apply, leave no empty list
  5. sources: each page you read, with the day
Then run npm test: it lists every problem at once.`);
});
