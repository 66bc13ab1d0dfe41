import { z } from 'astro/zod';
import { hop } from './entry.ts';
import { line, list } from './scalar.ts';

/** One family: a group of entries that reads as one reference page. */
export const family = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'a lower-case letter, then lower-case letters, digits and "-" only')
    .describe('The folder below content/errors and the address of the reference page.'),
  order: z.number().int().positive().describe('Its place on the map and in lists; each number once.'),
  title: line(60).describe('The title of the reference page.'),
  description: line(160).describe('One sentence for search engines and cards, at most 160 characters.'),
  introduction: z
    .string()
    .min(40)
    .max(600)
    .describe('One paragraph, without markup, that opens the reference page.'),
  brokeAt: hop.describe(
    'Where on the way requests of this family usually break: the small drawing beside its title.',
  ),
  groups: list(
    z.strictObject({
      slug: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and "-" only')
        .describe('The anchor of the group, and what entries write in group.'),
      label: line(40).describe('What stands over the tiles of the group on the map.'),
      title: line(80).describe('The heading of the group on the reference page.'),
    }),
  )
    .optional()
    .describe('The groups of the page, in order.'),
});

export type FamilyData = z.infer<typeof family>;
