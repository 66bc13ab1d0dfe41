import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { errorData } from '../lib/export/errors-data.ts';
import { pageSections } from '../lib/export/page-sections.ts';
import type { Catalogue } from '../lib/model.ts';
import { addressesOf, entryDataPath, entryPath, schemaPath } from '../lib/paths.ts';
import { errorFile } from '../schemas/published/error.ts';
import { errorsFile } from '../schemas/published/errors.ts';
import { serviceFile } from '../schemas/published/service.ts';
import { servicesFile } from '../schemas/published/services.ts';

/** The schema of each kind of published file. */
export const publishedSchemas = {
  error: errorFile,
  errors: errorsFile,
  service: serviceFile,
  services: servicesFile,
} as const;

const kinds = Object.keys(publishedSchemas) as (keyof typeof publishedSchemas)[];

/** Writes into a built site what only the built pages and the schemas know: the JSON of each entry, whose HTML is that of its page, and the JSON Schemas (draft 2020-12). */
export async function writeData({ entries }: Catalogue, outDir: string): Promise<void> {
  const site = process.env['SITE_URL'];
  const address = addressesOf(process.env['BASE_PATH'] || '/', site);
  const origin = site ? new URL(site).origin : '';
  for (const entry of entries) {
    const page = await readFile(path.join(outDir, entryPath(entry.slug), 'index.html'), 'utf8');
    const data = errorData(entry, pageSections(entry, page, origin), address);
    await writeFile(path.join(outDir, entryDataPath(entry.slug)), JSON.stringify(data));
  }
  await mkdir(path.join(outDir, 'schemas'), { recursive: true });
  for (const kind of kinds) {
    const schema = z.toJSONSchema(publishedSchemas[kind], { target: 'draft-2020-12', io: 'input' });
    const text = JSON.stringify({ $id: address(schemaPath(kind)), ...schema }, undefined, 2);
    await writeFile(path.join(outDir, schemaPath(kind)), `${text}\n`);
  }
}
