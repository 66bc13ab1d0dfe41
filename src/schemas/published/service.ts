import { z } from 'astro/zod';
import { service } from '../service.ts';
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

/** One service as the list has it. */
export const serviceRow = z.object({
  slug: z.string().describe('Its place in every address.'),
  name: z.string(),
  url: address.describe('The page for people.'),
  json: address.describe('All about the service, as JSON.'),
  kind: service.shape.kind,
  company: z.string().optional().describe('The slug of the company, when several services share one.'),
  hosts: z.array(z.string()).describe('Host names of its API; a name stands for its subdomains too.'),
  docs: z.url().describe('Its official page on errors.'),
  statusPage: z.url().optional().describe('The page that says whether it is up.'),
  changed: day.describe('The newest day on which a fact about it was checked.'),
});

/** `/services/<slug>.json`: how one API reports errors, and what its codes mean. */
export const serviceFile = serviceRow.extend({
  $schema: address,
  format,
  signs: z.array(sign).describe('How to recognise the service in a log without its host.'),
  body: z
    .object({
      code: z.string().optional().describe('Where the machine code stands.'),
      message: z.string().optional().describe('Where the message for people stands.'),
      requestId: z.string().optional().describe('Where the id of the request stands.'),
      note: z.string().optional().describe('What is unusual about its errors.'),
      example: z.string().describe('An error response, made up.'),
    })
    .describe('How its error responses look.'),
  limits: z
    .object({
      headers: z.array(z.string()).optional().describe('Headers that tell the limit and the wait.'),
      text: z.string(),
    })
    .optional()
    .describe('Its rate limits, as far as it publishes them.'),
  variants: z
    .array(
      z.object({
        id: z.string().describe('The anchor on the page of the service.'),
        url: address,
        status: z.number().int().optional().describe('The HTTP status it comes with.'),
        code: z.string().optional().describe('The service’s own machine code.'),
        entry: entryLink.describe('The entry it belongs to.'),
        meaning: z.string().describe('What it means there; code in backticks.'),
        fix: z.string().describe('What to do there; code in backticks.'),
        retry: z.object({ verdict: verdictField, writes: writesField.optional() }),
        retryable,
        signs: z.array(sign),
        sources: z.array(source),
      }),
    )
    .describe('What its codes mean, the most common first.'),
  sources: z.array(source).describe('Where the facts about the service itself come from.'),
});

export type ServiceRow = z.infer<typeof serviceRow>;
export type ServiceFile = z.infer<typeof serviceFile>;
