import { z } from 'astro/zod';
import { verdict, writes } from '../entry.ts';

/** The version of the published format. A new field does not change it; a field that goes or changes its meaning does. */
export const format = z
  .literal(1)
  .describe('The version of this format. Fields may be added within it; ignore those you do not know.');

/** An address on this site. */
export const address = z
  .string()
  .regex(/^(?:https?:\/\/|\/)/)
  .describe(
    'An address on this site: absolute where the site’s own address is configured, else a path from the root.',
  );

/** A day. */
export const day = z.iso.date().describe('A day, as YYYY-MM-DD.');

/** A page that a fact was checked against. */
export const source = z.object({
  title: z.string().optional().describe('Who says it, and where.'),
  url: z.url().describe('The page that was read.'),
  checked: day.describe('The day it was read, as YYYY-MM-DD.'),
});

/** Another entry. */
export const entryLink = z.object({
  code: z.string().describe('Its code.'),
  slug: z.string().describe('The code in lower case.'),
  url: address,
});

/** How to recognise something in a log. */
export const sign = z.object({
  text: z.string().optional().describe('Words as they stand in a log; case does not matter.'),
  pattern: z.string().optional().describe('A regular expression, for words that vary; case does not matter.'),
  where: z
    .enum(['header', 'body'])
    .optional()
    .describe('Counts only on a header line, or only in a body; anywhere when left out.'),
  rank: z
    .enum(['over-status', 'last'])
    .optional()
    .describe('over-status: says more than an HTTP status beside it; last: any other words say more.'),
});

/** Whether to run a node again, as the entry or the variant of a service says it. */
export const verdictField = verdict.describe(
  'May it be run again: never as it is, after-fix, after-delay, or once.',
);

/** What a repeated write risks. */
export const writesField = writes.describe(
  'What a write sent twice risks: safe (nothing was done), check-first (it may have been done), idempotent-only (only with an idempotency key).',
);

/** The short answer for programs, by the name that Cloudflare’s structured errors give it. */
export const retryable = z
  .boolean()
  .describe('Whether the same request may succeed when sent again unchanged, after a wait or once.');
