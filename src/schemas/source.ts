import { z } from 'astro/zod';
import { date, httpsUrl, line } from './scalar.ts';

/** A page that a fact was checked against. */
export const source = z.strictObject({
  title: line(120).optional().describe('Who says it, and where; the address is shown when left out.'),
  url: httpsUrl.describe('The page that was read.'),
  checked: date.describe('The day it was read, as YYYY-MM-DD.'),
});

/** The same with a title that has to be there. */
export const titledSource = source.extend({ title: line(120).describe('Who says it, and where.') });
