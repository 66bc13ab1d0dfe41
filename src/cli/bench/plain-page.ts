import { stringify } from 'yaml';
import type { EntrySource } from '../../lib/model.ts';

/** Writes an entry as an author of plain MDX would: title, description and further fields above, everything else in the text. */
export function plainPage(
  { data, body }: EntrySource,
  fields: Readonly<Record<string, string>> = {},
): string {
  const { code, name, summary, example, shownAs = [], related = [], sources } = data;
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? `\n## ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n` : '';
  const near = related.map((item) =>
    typeof item === 'string' ? linkTo(item) : `${linkTo(item.code)} ${escaped(item.why)}`,
  );
  return [
    `---\n${stringify({ title: `${code} ${name}`, description: summary, ...fields })}---\n\n`,
    body,
    `\n## Example log\n\n\`\`\`text\n${example.trimEnd()}\n\`\`\`\n`,
    list('Also shown as', shownAs.map(escaped)),
    list('Easily confused with', near),
    list(
      'Sources',
      sources.map(({ title, url, checked }) => `[${escaped(title ?? url)}](${url}), checked ${checked}`),
    ),
  ].join('');
}

const linkTo = (code: string): string => `[\`${code}\`](/errors/${code.toLowerCase()}/)`;

/** Escapes what MDX and Markdown would read as code or a link. */
const escaped = (text: string): string => text.replace(/[\\{}<>[\]*_`]/g, '\\$&');
