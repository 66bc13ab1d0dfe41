import type { Entry } from '../model.ts';
import { entryPath, guidePath, servicePath, type AddressOf } from '../paths.ts';
import type { Variant } from '../services.ts';
import { slugOf } from '../slug.ts';
import { actionWords, hopWords, verdictWords, writesWords } from '../wording.ts';
import { codeSpan, fenced, link, linksToAddresses, plain, row } from './markdown-text.ts';

/** Writes an entry as Markdown: what its page says, in the order of the page, with addresses in full. */
export function entryMarkdown(entry: Entry, address: AddressOf): string {
  const { code, slug, name, summary, text, example, shownAs, variants, advice } = entry;
  return [
    `# ${plain(`${code} ${name}`)}`,
    `> ${plain(summary)}`,
    ...retiredNote(entry, address),
    factLine(entry),
    `Page: ${address(entryPath(slug))}`,
    ...text.flatMap(({ title, body }) => [`## ${title}`, linksToAddresses(body, address)]),
    ...['## Example log', fenced(example)],
    ...part('Also shown as', shownAs.map(codeSpan)),
    ...(variants.length > 0 ? ['## In specific services', variantTable(variants, address)] : []),
    ...part(
      'In your tool',
      advice.map(({ name: tool, setting, text }) => `**${tool}** (${plain(setting)}): ${plain(text)}`),
    ),
    ...part('Easily confused with', relatedLinks(entry, address)),
    ...part(
      'Read on',
      entry.guides.map((guide) => link(guide.title, address(guidePath(guide.slug)))),
    ),
    ...part('Sources', sourceLinks(entry)),
  ]
    .join('\n\n')
    .concat('\n');
}

const part = (title: string, items: readonly string[]): string[] =>
  items.length > 0 ? [`## ${title}`, items.map((item) => `- ${item}`).join('\n')] : [];

function retiredNote({ retired }: Entry, address: AddressOf): string[] {
  if (!retired) return [];
  const other = retired.replacedBy;
  const instead = other ? ` See ${link(other, address(entryPath(slugOf(other))))} instead.` : '';
  return [`**This code is no longer in use since ${retired.on}.**${instead}`];
}

function factLine({ action, actionNote, brokeAt, brokeNote, retry }: Entry): string {
  const facts = [
    ['Who fixes it:', actionWords[action].who, actionNote ?? actionWords[action].note],
    ['May I run it again?', verdictWords[retry.verdict].answer, retry.note],
    ['Writes sent twice:', writesWords[retry.writes].replace(/\.$/, ''), retry.writesNote],
    ['Where it broke:', hopWords[brokeAt].label, brokeNote ?? hopWords[brokeAt].note],
  ] as const;
  return facts
    .map(([fact, answer, note]) => `- **${fact}** ${answer}.${note ? ` ${plain(note)}` : ''}`)
    .join('\n');
}

const variantTable = (variants: readonly Variant[], address: AddressOf): string =>
  [
    row(['Service', 'Its code', 'What it means there', 'What to do there', 'Run it again?']),
    row(['---', '---', '---', '---', '---']),
    ...variants.map(({ service, serviceName, id, status, code, meaning, fix, retry }) =>
      row([
        link(serviceName, address(servicePath(service, id))),
        [status, code].flatMap((own) => (own === undefined ? [] : codeSpan(String(own)))).join(' '),
        plain(meaning),
        plain(fix),
        verdictWords[retry.verdict].chip,
      ]),
    ),
  ].join('\n');

const relatedLinks = ({ related, namedBy }: Entry, address: AddressOf): string[] => [
  ...related.map(
    ({ code, slug, name, why }) => `${link(`${code} ${name}`, address(entryPath(slug)))}: ${plain(why)}`,
  ),
  ...namedBy.map(({ code, slug, name }) => link(`${code} ${name}`, address(entryPath(slug)))),
];

const sourceLinks = ({ specs, sources }: Entry): string[] => [
  ...specs
    .filter(({ url }) => !sources.some((source) => source.url === url))
    .map(({ title, url }) => `${link(title, url)}, defines it`),
  ...sources.map(({ title, url, checked }) => `${link(title ?? url, url)}, checked ${checked}`),
];
