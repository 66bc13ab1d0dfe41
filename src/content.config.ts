import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { files } from './content-loader.ts';
import { entry } from './schemas/entry.ts';
import { family } from './schemas/family.ts';
import { guide } from './schemas/guide.ts';
import { platform } from './schemas/platform.ts';
import { service } from './schemas/service.ts';

export const collections = {
  errors: defineCollection({ loader: files('./content/errors', '*/[^_]*.mdx'), schema: entry }),
  families: defineCollection({ loader: file('content/families.yaml'), schema: family }),
  guides: defineCollection({ loader: files('./content/guides', '[^_]*.mdx'), schema: guide }),
  platforms: defineCollection({ loader: files('./content/platforms', '[^_]*.yaml'), schema: platform }),
  services: defineCollection({ loader: files('./content/services', '[^_]*.yaml'), schema: service }),
};
