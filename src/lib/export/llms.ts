import type { Catalogue } from '../model.ts';
import {
  entryMarkdownPath,
  errorsDataPath,
  goPath,
  guidePath,
  llmsFullPath,
  schemaPath,
  serviceDataPath,
  servicesDataPath,
  type AddressOf,
} from '../paths.ts';
import { entryMarkdown } from './markdown.ts';
import { summaryOf } from './retired.ts';
import { link, plain } from './markdown-text.ts';

const lead =
  '> What an error code in the log of an automation means, what to do about it, who must do it, and whether running it again is safe.';

/** Writes `/llms.txt` in the form of llmstxt.org: what the site holds and where each part is, entries as Markdown. */
export function llmsText(name: string, catalogue: Catalogue, address: AddressOf): string {
  const { families, guides, services } = catalogue;
  const item = (title: string, path: string, note: string) =>
    `- ${link(title, address(path))}: ${plain(note)}`;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ...families.map(
      ({ title, entries }) =>
        [
          title,
          entries.map((entry) =>
            item(`${entry.code} ${entry.name}`, entryMarkdownPath(entry.slug), summaryOf(entry)),
          ),
        ] as const,
    ),
    [
      'Services',
      services.map(({ slug, name: service, variants }) =>
        item(
          service,
          serviceDataPath(slug),
          `how it reports errors, and what ${variants.length} of them mean.`,
        ),
      ),
    ],
    ['Guides', guides.map(({ slug, title, description }) => item(title, guidePath(slug), description))],
    [
      'Optional',
      [
        item('All entries in one text', llmsFullPath, 'Markdown.'),
        item('All entries in short', errorsDataPath, 'JSON, for programs.'),
        item('All services in short', servicesDataPath, 'JSON, for programs.'),
        item('Schema of an entry', schemaPath('error'), 'JSON Schema.'),
      ],
    ],
  ];
  const contract = `The page of a code is ${address('/errors/')} and the code in lower case, then a slash; \`.md\` or \`.json\` in place of the slash gives it as Markdown or JSON. Aliases lead to their entry. ${address(goPath)}# and a log line finds the entry in a browser.`;
  return [
    ...[`# ${name}`, lead, contract],
    ...sections
      .filter(([, items]) => items.length > 0)
      .map(([title, items]) => `## ${title}\n\n${items.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Writes `/llms-full.txt`: every entry as Markdown, one after the other. */
export const llmsFullText = (name: string, { entries }: Catalogue, address: AddressOf): string =>
  [`# ${name}\n\n${lead}\n`, ...entries.map((entry) => entryMarkdown(entry, address))].join('\n---\n\n');
