import { z } from 'astro/zod';
import { line, list } from './scalar.ts';
import { titledSource } from './source.ts';

/** The frontmatter of one guide: a page on a question that several codes share. */
export const guide = z.strictObject({
  title: line(80).describe('The title, as the reader would ask or say it.'),
  description: line(160).describe('One sentence for cards and search engines, at most 160 characters.'),
  order: z.number().int().positive().describe('Its place in the list of guides; each number once.'),
  codes: list(z.string()).optional().describe('The codes of the entries that link to this guide.'),
  sources: list(titledSource).describe('Where the facts come from, and when they were checked.'),
});

export type GuideData = z.infer<typeof guide>;
