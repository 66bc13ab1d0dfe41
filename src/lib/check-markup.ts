import type { MdastNode } from 'satteri';
import { nearest } from './nearest.ts';
import type { Problem, ProblemKind } from './problems.ts';
import { cut, sourceOf, type Prose } from './prose.ts';

/** The drawings that a guide places by their names. */
export const drawings: readonly string[] = ['Hops', 'LoginOrRight', 'Paces', 'RetryOrFix', 'Waits'];

/** The languages that a block of code may name. */
const languages: readonly string[] = ['html', 'js', 'json', 'py', 'sh', 'text'];

/** The markup that pages have a look for. */
const known: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'text', 'heading', 'list', 'listItem', 'strong', 'emphasis', 'inlineCode', 'code'],
  ...['link', 'table', 'tableRow', 'tableCell', 'blockquote'],
]);

/** How an author calls markup that is not used here. */
const names: Readonly<Record<string, string>> = {
  delete: '~~struck out~~',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  thematicBreak: 'a line of *** or ---',
  definition: 'an address below the text, as [name]: address',
  linkReference: 'a link by name, as [words][name]',
  break: 'two spaces or a \\ at the end of a line',
};

/** Says whether pages have a look for this kind of markup. */
export const hasLook = ({ type }: MdastNode): boolean => known.has(type);

/** What is wrong with a node, before its place is known. */
export type Found = Pick<Problem, 'kind' | 'found' | 'expected' | 'nearest'>;

/** Says the one thing that is wrong with a node. */
export const problem = (kind: ProblemKind, found: string, expected: string): Found[] => [
  { kind, found, expected },
];

/** Finds a node that has no place in prose at all: code, HTML, pictures, markup that pages have no look for. */
export function checkMarkup(node: MdastNode, prose: Prose, drawn: readonly string[]): Found[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const code = node.type === 'mdxjsEsm' ? node.value : `{${node.value}}`;
      return problem('code-in-prose', cut(code), 'words; braces in prose as \\{ or in backticks');
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkTag(node, drawn);
    case 'image':
    case 'imageReference':
      return problem('image', cut(sourceOf(node, prose)), 'words: pages load no pictures');
    case 'code':
      return checkFence(node, prose);
    case 'listItem':
      if (typeof node.checked === 'boolean')
        return problem('unknown-markup', 'a box to tick', 'a plain point');
      break;
  }
  if (hasLook(node)) return [];
  return problem('unknown-markup', names[node.type] ?? node.type, 'plain words, lists, tables and links');
}

function checkTag(
  node: MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' },
  drawn: readonly string[],
): Found[] {
  const name = node.name ?? '';
  const tag = `<${name}>`;
  if (!/^[A-Z]/.test(name))
    return problem('tag-in-prose', tag, 'Markdown; a < in prose as \\< or in backticks');
  const all = drawn.map((drawing) => `<${drawing} />`).join(', ');
  if (!drawn.includes(name)) {
    const expected = all ? `one of ${all}` : 'no drawing: only guides have them';
    return [{ kind: 'unknown-drawing', found: tag, expected, nearest: nearest(name, drawn) }];
  }
  const bare =
    node.attributes.length === 0 && node.children.length === 0 && node.type === 'mdxJsxFlowElement';
  return bare ? [] : problem('unknown-drawing', `${tag} with more to it`, `<${name} /> on a line of its own`);
}

function checkFence(node: MdastNode & { type: 'code' }, { lines }: Prose): Found[] {
  if (node.lang && !languages.includes(node.lang))
    return problem(
      'unknown-markup',
      `\`\`\`${cut(node.lang)}`,
      `\`\`\` alone, or with one of ${languages.join(', ')}`,
    );
  const last = lines[(node.position?.end.line ?? 1) - 1] ?? '';
  const closed =
    node.position?.end.line !== node.position?.start.line && /^\s*(?:`{3,}|~{3,})\s*$/.test(last);
  return closed ? [] : problem('open-fence', '```', '``` alone on a line after the code');
}
