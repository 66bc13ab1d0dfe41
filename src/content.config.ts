import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { entry } from './schemas/entry.ts';
import { family } from './schemas/family.ts';

export const collections = {
  errors: defineCollection({
    loader: glob({
      base: './content/errors',
      pattern: '*/[!_]*.mdx',
      generateId: ({ entry: name }) => name.replace(/\.mdx$/, ''),
    }),
    schema: entry,
  }),
  families: defineCollection({ loader: file('content/families.yaml'), schema: family }),
};
