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
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'letters, digits, ".", "_" and "-" only')
  .regex(/^(?!.*\.(?:json|md|html)?$)/i, 'a name that ends neither in a dot nor as a file does');

/** A list with at least one item and at most 200; leave the field out instead of writing an empty list. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(200);

/** A day as `YYYY-MM-DD`; YAML reads an unquoted one as a date, so both are taken and text comes out. */
export const date = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value,
  z.iso.date('a day that exists').regex(/^20/, 'a day of this century'),
);

/** An absolute `https:` address: a host, perhaps a port, no name or password, no blanks. */
export const httpsUrl = z
  .string()
  .regex(
    /^https:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::\d{1,5})?(?:[/?#][!-~]*)?$/i,
    'an address that begins with https://, without blanks, without a name or password',
  );
