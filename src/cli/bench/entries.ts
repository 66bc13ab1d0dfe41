import path from 'node:path';
import type { EntrySource } from '../../lib/model.ts';
import { sectionsOf } from '../../lib/sections.ts';
import { entry as schema, type EntryData, type Sign } from '../../schemas/entry.ts';
import { projectRoot } from '../content.ts';
import { listFiles, readSource } from '../source-files.ts';
import { madeUpCodes, type MadeUp } from './codes.ts';
import { ownPattern } from './own-pattern.ts';
import { seeded } from './random.ts';

/**
 * Returns so many entries made of those of the content: the facts of one, the sections of three, and a code, wordings
 * and signs of their own. The same number makes the same entries. Throws when the content holds mistakes.
 */
export async function makeEntries(count: number): Promise<EntrySource[]> {
  const models = await readModels();
  const codes = madeUpCodes(count);
  const random = seeded(count);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  return codes.map((made, index) => {
    // 89 shares no factor with the number of models, so that few entries still meet every family.
    const model = models[(index * 89) % models.length]!;
    const related = [pick(codes), pick(codes)].filter(({ code }) => code !== made.code);
    const name = made.code.toLowerCase();
    const data = remake(model.data, made, [...new Set(related)]);
    const body = [0, 1, 2].map((at) => sectionAt(pick(models).body, at)).join('\n');
    return { family: model.family, file: `content/errors/${model.family}/${name}.mdx`, name, data, body };
  });
}

async function readModels(): Promise<EntrySource[]> {
  const files = (await listFiles(projectRoot, 'content/errors', [])).filter((file) => file.endsWith('.mdx'));
  return Promise.all(
    files.map(async (file) => {
      const read = await readSource(projectRoot, file, schema, []);
      if (!read) throw new Error(`${file} holds a mistake; npm run build names it.`);
      return { ...read, family: path.basename(path.dirname(file)) };
    }),
  );
}

function remake(model: EntryData, { code, name }: MadeUp, related: readonly MadeUp[]): EntryData {
  const { retired: _, aliases = [], shownAs = [], askedAs = [], signs = [], related: near, ...facts } = model;
  const said = /^\d+$/.test(code) ? `status code ${code}` : code;
  // A status in the words of the model would be another entry’s code here.
  const own = (text: string, most: number) =>
    `${said} - ${text.replace(/\b[1-5]\d\d\b/g, 'seen')}`.slice(0, most);
  const lists = {
    aliases: aliases.map((_, index) => `${code}-alias${index}`),
    shownAs: shownAs.map((text) => own(text, 160)),
    askedAs: askedAs.map((text) => own(text, 80)),
    signs: signs.map((sign): Sign =>
      sign.text
        ? { ...sign, text: own(sign.text, 120) }
        : { ...sign, pattern: ownPattern(`${said} -`, sign.pattern) },
    ),
    related: (near ?? []).length > 0 ? related.map((other) => ({ code: other.code, why: other.name })) : [],
  };
  return {
    ...facts,
    ...Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0)),
    code,
    name,
    example: exampleOf(code, name),
  };
}

function sectionAt(body: string, index: number): string {
  const { title, body: text } = sectionsOf(body)[index]!;
  return `## ${title}\n\n${withoutLinks(text)}\n`;
}

/** Returns Markdown without its links into the site, whose pages other content does not have. */
const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1');

/** Returns a log that shows the code: a response for a status, a stack for any other. */
function exampleOf(code: string, name: string): string {
  if (/^\d+$/.test(code)) {
    const body = JSON.stringify({ error: { status: Number(code), message: name } }, null, 2);
    return `HTTP/1.1 ${code} ${name}\ncontent-type: application/json\nx-request-id: 7f3a90\n\n${body}\n`;
  }
  return `Error [${code}]: ${name}\n    at settle (/app/node_modules/client/lib/settle.js:19:12) {\n  code: '${code}',\n  url: 'https://api.example.com/v2/invoices'\n}\n`;
}
