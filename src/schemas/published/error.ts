import { z } from 'astro/zod';
import { action, hop } from '../entry.ts';
import {
  address,
  day,
  entryLink,
  format,
  retryable,
  sign,
  source,
  verdictField,
  writesField,
} from './parts.ts';

/** One entry as the list has it. */
export const errorRow = z.object({
  code: z.string().describe('The code as a log shows it.'),
  slug: z.string().describe('The code in lower case: its place in every address.'),
  url: address.describe('The page for people; it also serves as the type of an RFC 9457 problem.'),
  json: address.describe('All of the entry, as JSON.'),
  markdown: address.describe('All of the entry, as Markdown.'),
  name: z.string().describe('The reason phrase, or a plain name.'),
  summary: z.string().describe('What happened and what to do, in one or two sentences without markup.'),
  status: z.number().int().optional().describe('The code as a number, where it is an HTTP status.'),
  family: z.string().describe('The slug of the family it belongs to.'),
  group: z.string().optional().describe('Its group within the family, such as 4xx.'),
  action: action.describe('What the reader does about it.'),
  brokeAt: hop.describe('Where on the way the request broke.'),
  retry: z
    .object({
      verdict: verdictField,
      writes: writesField,
      headers: z.array(z.string()).optional().describe('Response headers that say how long to wait.'),
      note: z.string().optional().describe('How to run it again.'),
      writesNote: z.string().optional().describe('Why a repeated write is safe or not.'),
    })
    .describe('May I run it again, and what happens to a write that is sent twice.'),
  retryable,
  owner_action_required: z
    .boolean()
    .optional()
    .describe(
      'Whether those who run the service have to act to resolve it, by the name that Cloudflare’s structured errors give it. Left out where it may pass by itself or need them.',
    ),
  aliases: z.array(z.string()).describe('Other names; each leads to the entry.'),
  changed: day.describe('The newest day on which a fact of the entry was checked or the entry was retired.'),
  retired: z
    .object({ on: day, replacedBy: entryLink.optional().describe('The entry to read instead.') })
    .optional()
    .describe('Set when the code is no longer in use; the page stays.'),
});

/** `/errors/<slug>.json`: all of one entry. */
export const errorFile = errorRow.extend({
  $schema: address,
  format,
  actionNote: z.string().optional().describe('What the action is for this code.'),
  brokeNote: z.string().optional().describe('What happened at that place.'),
  shownAs: z.array(z.string()).describe('Wordings under which tools show this code.'),
  signs: z.array(sign).describe('How to recognise the code in a log that does not name it.'),
  example: z.string().describe('A log with this error in it, made up.'),
  sections: z
    .array(
      z.object({
        id: z.string().describe('Its anchor on the page.'),
        title: z.string(),
        markdown: z.string(),
        html: z.string(),
      }),
    )
    .describe('The text: “What it means”, “What to do”, “Common causes”, then further sections.'),
  variants: z
    .array(
      z.object({
        service: z.string().describe('The slug of the service.'),
        name: z.string().describe('The name of the service.'),
        id: z.string().describe('The anchor on the page of the service.'),
        url: address,
        status: z.number().int().optional().describe('The HTTP status it comes with.'),
        code: z.string().optional().describe('The service’s own machine code.'),
        meaning: z.string().describe('What it means there; code in backticks.'),
        fix: z.string().describe('What to do there; code in backticks.'),
        retry: z.object({ verdict: verdictField, writes: writesField.optional() }),
        retryable,
        signs: z.array(sign),
        sources: z.array(source),
      }),
    )
    .describe('What the code means at each service that documents it.'),
  tools: z
    .array(
      z.object({
        tool: z.string().describe('The slug of the automation tool.'),
        name: z.string(),
        setting: z.string().describe('The setting or place.'),
        text: z.string().describe('What to do there; code in backticks.'),
      }),
    )
    .describe('What to do in each automation tool.'),
  related: z
    .array(entryLink.extend({ name: z.string(), why: z.string().describe('How it differs.') }))
    .describe('Codes that are easily confused with this one.'),
  guides: z
    .array(z.object({ title: z.string(), url: address }))
    .describe('Guides that explain it at length.'),
  specs: z.array(z.object({ title: z.string(), url: z.url() })).describe('The texts that define the code.'),
  sources: z.array(source).describe('Where the facts come from, and when they were checked.'),
});

export type ErrorRow = z.infer<typeof errorRow>;
export type ErrorFile = z.infer<typeof errorFile>;
