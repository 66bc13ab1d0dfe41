import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { entry } from './schemas/entry.ts';
import { family } from './schemas/family.ts';
import { guide } from './schemas/guide.ts';
import { platform } from './schemas/platform.ts';
import { service } from './schemas/service.ts';

/** Keeps the path below the folder as the id, without its extension. */
const generateId = ({ entry: name }: { entry: string }) => name.replace(/\.[a-z]+$/, '');

export const collections = {
  errors: defineCollection({
    loader: glob({ base: './content/errors', pattern: '*/[!_]*.mdx', generateId }),
    schema: entry,
  }),
  families: defineCollection({ loader: file('content/families.yaml'), schema: family }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '[!_]*.mdx', generateId }),
    schema: guide,
  }),
  platforms: defineCollection({
    loader: glob({ base: './content/platforms', pattern: '[!_]*.yaml', generateId }),
    schema: platform,
  }),
  services: defineCollection({
    loader: glob({ base: './content/services', pattern: '[!_]*.yaml', generateId }),
    schema: service,
  }),
};
