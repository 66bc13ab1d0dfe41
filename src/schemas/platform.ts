import { z } from 'astro/zod';
import { action, verdict } from './entry.ts';
import { line, list } from './scalar.ts';
import { titledSource } from './source.ts';

/** One automation tool that runs scenarios: what its parts are called, where its log is, how it retries. */
export const platform = z.strictObject({
  name: line(40).describe('The name of the tool.'),
  order: z.number().int().positive().describe('Its place among the tools on an entry; each number once.'),
  words: z
    .strictObject({
      scenario: line(40).describe('What the tool calls a scenario.'),
      node: line(40).describe('What the tool calls a node.'),
      connection: line(40).describe('What the tool calls a stored sign-in.'),
    })
    .describe('The names of its parts.'),
  log: line(240).describe('One or two sentences on where a failed run and its response are seen.'),
  retry: z
    .strictObject({
      setting: line(80).describe('The name of the setting, as it stands in the tool.'),
      text: line(320).describe('Where it is, and the limits it really has.'),
    })
    .describe('Its own retry setting.'),
  advice: list(
    z.strictObject({
      actions: list(action).describe('The actions of the entries that show this advice.'),
      verdicts: list(verdict)
        .optional()
        .describe('Only entries with one of these verdicts; all when left out.'),
      setting: line(80).describe('The setting or place in a few words, shown beside the name of the tool.'),
      text: line(320).describe('What to do there, in one to three sentences; `code` in backticks.'),
    }),
  ).describe('What to do in this tool, by action.'),
  shownAs: list(
    z.strictObject({
      text: line(160).describe('A wording the tool prints.'),
      code: z.string().describe('The code of the entry it stands for.'),
    }),
  )
    .optional()
    .describe(
      'Wordings under which this tool shows errors, each with its entry; they are searched and decoded.',
    ),
  sources: list(titledSource).describe('Where the facts come from, and when they were checked.'),
});

export type PlatformData = z.infer<typeof platform>;
