import { z } from 'astro/zod';
import { date, httpsUrl, line, list, token } from './scalar.ts';
import { source } from './source.ts';

/** What the reader does about a code. Colour, icon and wording of a page follow from it. */
export const action = z.enum([
  'fix-request',
  'fix-credentials',
  'fix-permissions',
  'fix-address',
  'slow-down',
  'wait-and-retry',
  'fix-network',
  'raise-limit',
  'contact-service',
]);

/** The stops on the way of a request, in order; `platform` stands in for `node` when the tool itself refused. */
export const hop = z.enum(['node', 'network', 'edge', 'service', 'platform']);

/** Whether running the node again may help. */
export const verdict = z.enum(['never', 'after-fix', 'after-delay', 'once']);

/** What happens to a write (POST, PATCH …) that is sent twice: RFC 9110 section 9.2.2. */
export const writes = z.enum(['safe', 'check-first', 'idempotent-only']);

/** "May I run it again?" as data. */
export const retry = z.strictObject({
  verdict: verdict.describe(
    'Whether running it again may help: never, only after a fix, after a delay, or once.',
  ),
  writes: writes.describe(
    'What a repeated write risks: safe (nothing was done), check-first (it may have been done), idempotent-only (repeat only with an idempotency key).',
  ),
  headers: list(line(60))
    .optional()
    .describe('Response headers that say how long to wait, such as Retry-After.'),
  note: line(160)
    .optional()
    .describe('One sentence on how to run it again: the wait, or what to look at first.'),
  writesNote: line(160)
    .optional()
    .describe('One sentence on why a repeated write is safe or not for this code.'),
});

/** A piece of a log by which a code or a service is recognised beyond its name. */
export const sign = z
  .strictObject({
    text: z
      .string()
      .min(3)
      .max(120)
      .optional()
      .describe('Words as they stand in a log; case does not matter.'),
    pattern: z
      .string()
      .min(3)
      .max(200)
      .optional()
      .describe('A regular expression without unbounded repetition, for words that vary.'),
    where: z
      .enum(['header', 'body'])
      .optional()
      .describe(
        'Counts only on a header line (header) or inside JSON, XML or HTML (body); anywhere when left out.',
      ),
    rank: z
      .enum(['over-status', 'last'])
      .optional()
      .describe(
        'over-status when these words say more than an HTTP status beside them (a switched-off webhook beside its 404); last when any other words say more (a bare "success": false).',
      ),
    note: line(160).optional().describe('What this sign tells the reader.'),
  })
  .refine((value) => (value.text === undefined) !== (value.pattern === undefined), {
    message: 'a sign has either text or pattern',
  });

/** The frontmatter of one entry: everything about one code except its prose. Unknown keys are errors. */
export const entry = z.strictObject({
  code: token.describe('The code as a log shows it; its lower case is the file name.'),
  name: line(60).describe('The reason phrase, or a plain name when there is none.'),
  summary: line(160).describe(
    'What happened and what to do, in plain words, at most 160 characters, no markup.',
  ),
  group: z.string().optional().describe('The group of the family that this code belongs to, such as 4xx.'),
  action: action.describe('What the reader does about it.'),
  actionNote: line(160).optional().describe('One sentence that makes the action concrete for this code.'),
  brokeAt: hop.describe('Where on the way the request broke: node, network, edge, service or platform.'),
  brokeNote: line(160).optional().describe('One sentence on what happened at that place.'),
  retry: retry.describe('May I run it again, and what happens to a write that is sent twice.'),
  aliases: list(token)
    .optional()
    .describe('Other names of this code, without spaces; each becomes a redirect and is searched.'),
  shownAs: list(line(160))
    .optional()
    .describe('Wordings under which tools show this code, with spaces as they stand in logs.'),
  askedAs: list(line(80))
    .optional()
    .describe(
      'How people ask for it in their own words, or service codes that mean it; searched, neither shown nor decoded.',
    ),
  signs: list(sign).optional().describe('How to recognise this code in a log that does not name it.'),
  example: z
    .string()
    .min(20)
    .max(4000)
    .regex(/^(?!\[a log)/, 'a log in place of the template’s [brackets]')
    .describe('A log as it really looks, made up by us; decoding it must find this entry.'),
  related: list(
    z.union([
      z.string(),
      z.strictObject({
        code: z.string().describe('The code of another entry.'),
        why: line(120).describe('How it differs from this one, in a few words.'),
      }),
    ]),
  )
    .optional()
    .describe('Codes that are easily confused with this one, each with the difference.'),
  specs: list(
    z.strictObject({
      title: line(120).describe('Title and section of the text.'),
      url: httpsUrl.describe('Its address.'),
    }),
  )
    .optional()
    .describe('The texts that define this code.'),
  sources: list(source).describe('Where the facts come from, and when they were checked.'),
  retired: z
    .strictObject({
      on: date.describe('The day it was retired, as YYYY-MM-DD.'),
      replacedBy: z.string().optional().describe('The code of the entry to read instead.'),
    })
    .optional()
    .describe('Set when the code is no longer used: the page stays and says so.'),
});

export type Action = z.infer<typeof action>;
export type Hop = z.infer<typeof hop>;
export type Verdict = z.infer<typeof verdict>;
export type Retry = z.infer<typeof retry>;
export type Sign = z.infer<typeof sign>;
export type EntryData = z.infer<typeof entry>;
