import { z } from 'astro/zod';

/** One line of text of at most `max` characters, without white space around it. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^\S(?:[^\n]*\S)?$/, 'one line with words in it, no white space around them')
    .regex(/^(?!\[[a-z]+ [a-z]+ [^\]]*\]$)/, 'words of your own in place of the template’s [brackets]');

/** A name that can stand in an address: letters, digits, `.`, `_` and `-`. */
export const token = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'letters, digits, ".", "_" and "-" only');

/** A list with at least one item; leave the field out instead of writing an empty list. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/** A day as `YYYY-MM-DD`; YAML reads an unquoted one as a date, so both are taken and text comes out. */
export const date = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
  z.iso.date('a day that exists'),
);

/** An absolute `https:` address. */
export const httpsUrl = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });
