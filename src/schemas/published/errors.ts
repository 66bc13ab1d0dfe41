import { z } from 'astro/zod';
import { errorRow } from './error.ts';
import { address, format } from './parts.ts';

/** `/errors.json`: every entry, in short. */
export const errorsFile = z.object({
  $schema: address,
  format,
  url: address.describe('The site.'),
  families: z
    .array(
      z.object({
        slug: z.string(),
        title: z.string(),
        description: z.string(),
        url: address,
      }),
    )
    .describe('The families, in their order.'),
  errors: z.array(errorRow).describe('Every entry, family by family.'),
});

export type ErrorsFile = z.infer<typeof errorsFile>;
