import { z } from 'astro/zod';
import { sign, verdict, writes } from './entry.ts';
import { httpsUrl, line, list } from './scalar.ts';
import { source } from './source.ts';

/** What one code means at one service. */
export const variant = z.strictObject({
  status: z
    .number()
    .int()
    .min(100)
    .max(999)
    .optional()
    .describe('The HTTP status it comes with, when the service documents one.'),
  code: z
    .string()
    .regex(/^[A-Za-z0-9][\w.:/-]*$/, 'letters, digits and "_ . : / -" only, the first a letter or digit')
    .optional()
    .describe('The service’s own machine code, as its body writes it; the anchor of the variant.'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and "-" only')
    .optional()
    .describe('An anchor in plain words, where neither code nor status tells it from its neighbours.'),
  signs: list(sign)
    .optional()
    .describe('Words of the body or header that tell this variant from its neighbours.'),
  entry: z.string().describe('The code of the entry it belongs to.'),
  meaning: line(200).describe('What it means at this service, in one sentence.'),
  fix: line(320).describe('What to do at this service, in one to three sentences; `code` in backticks.'),
  retry: z
    .strictObject({
      verdict: verdict.describe('Whether running it again may help here.'),
      writes: writes.optional().describe('What a repeated write risks here, when the service says so.'),
    })
    .describe('May I run it again, here.'),
  sources: list(source).describe('Where the service says so, and when it was checked.'),
});

/** One external API: how it reports errors, and what codes mean there. */
export const service = z.strictObject({
  name: line(60).describe('The name of the service.'),
  company: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and "-" only')
    .optional()
    .describe('The slug of the company when several services share one, such as google.'),
  kind: z
    .enum([
      'ai',
      'chat',
      'crm',
      'commerce',
      'cloud',
      'developer',
      'email',
      'finance',
      'office',
      'project',
      'sender',
      'social',
      'storage',
      'support',
    ])
    .describe('What kind of service it is; sender is a server that signs its pages without being an API.'),
  hosts: list(
    z
      .string()
      .max(253)
      .regex(
        /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
        'a host name in lower case, such as api.example.com',
      ),
  )
    .optional()
    .describe('Host names of its API; a name stands for its subdomains too.'),
  signs: list(sign)
    .optional()
    .describe('Headers, SDK classes and body shapes that give the service away without its host.'),
  body: z
    .strictObject({
      code: line(160).optional().describe('Where the machine code stands, such as error.code.'),
      message: line(160).optional().describe('Where the message for people stands.'),
      requestId: line(160).optional().describe('Where the id of the request stands.'),
      note: line(320).optional().describe('What is unusual about its errors.'),
      example: z
        .string()
        .min(10)
        .max(1500)
        .describe('An error response as the service sends it, made up by us.'),
    })
    .describe('How its error responses look.'),
  limits: z
    .strictObject({
      headers: list(line(80)).optional().describe('Headers that tell the limit and the wait.'),
      text: line(320).describe('How it limits calls, and what it says about waiting.'),
    })
    .optional()
    .describe('Its rate limits, as far as it publishes them.'),
  docs: httpsUrl.describe('Its official page on errors.'),
  statusPage: httpsUrl.optional().describe('The page that says whether it is up.'),
  variants: list(variant).describe('What codes mean here, the most common first.'),
  sources: list(source).describe(
    'Where the facts about the service itself come from, and when they were checked.',
  ),
});

export type ServiceData = z.infer<typeof service>;
export type VariantData = z.infer<typeof variant>;
