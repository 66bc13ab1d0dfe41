import { z } from 'astro/zod';
import { date, httpsUrl, line, list } from './scalar.ts';

/** The frontmatter of one guide: a page on a question that several codes share. */
export const guide = z.strictObject({
  title: line(80).describe('The title, as the reader would ask or say it.'),
  description: line(160).describe('One sentence for cards and search engines, at most 160 characters.'),
  order: z.number().int().positive().describe('Its place in the list of guides; each number once.'),
  codes: list(z.string()).optional().describe('The codes of the entries that link to this guide.'),
  sources: list(
    z.strictObject({
      title: line(120).describe('Who says it, and where.'),
      url: httpsUrl.describe('The page that was read.'),
      checked: date.describe('The day it was read, as YYYY-MM-DD.'),
    }),
  ).describe('Where the facts come from, and when they were checked.'),
});

export type GuideData = z.infer<typeof guide>;
