import type { MdastNode } from 'satteri';
import { nearest } from './nearest.ts';
import type { Problem, ProblemKind } from './problems.ts';
import { lineOf, nodesOf, wordsOf, type Prose } from './prose.ts';

/** The drawings that a guide places by their names. */
export const drawings: readonly string[] = ['Waits'];

/** The languages of the code that a guide shows; entries show logs, which have none. */
export const languages: readonly string[] = ['html', 'http', 'js', 'json', 'py', 'sh', 'text'];

/** More than this many characters or items is more than a reader in a hurry reads. */
const most = { body: 20_000, paragraph: 1500, list: 30 };

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

/** Finds markup in a body that cannot be shown or would show as something else. `drawn` are the drawings it may place by name, `spoken` the languages its code may have. */
export function checkProse(
  prose: Prose,
  drawn: readonly string[] = [],
  spoken: readonly string[] = [],
): Problem[] {
  const { file, tree, lines } = prose;
  const length = lines.join('\n').length;
  const whole: Problem[] =
    length > most.body ? [{ kind: 'too-long', file, ...lengths(length, most.body) }] : [];
  const parts = nodesOf(tree).flatMap((node) =>
    [...checkNode(node, prose, drawn, spoken), ...checkForm(node, prose), ...checkLength(node)].map(
      ({ kind, ...problem }) => ({ kind, file, at: `line ${lineOf(prose, node)}`, ...problem }),
    ),
  );
  return [...whole, ...parts];
}

/** Finds text before the first section of an entry, which its page leaves out. */
export function checkLead(prose: Prose): Problem[] {
  const [first] = 'children' in prose.tree ? (prose.tree.children as MdastNode[]) : [];
  if (!first || !known.has(first.type) || (first.type === 'heading' && first.depth === 2)) return [];
  const found = cut(sourceOf(first, prose));
  const at = `line ${lineOf(prose, first)}`;
  return [
    { kind: 'lost-text', file: prose.file, at, found, expected: '## and the title of a section first' },
  ];
}

type Found = Pick<Problem, 'kind' | 'found' | 'expected' | 'nearest'>;
const problem = (kind: ProblemKind, found: string, expected: string): Found[] => [{ kind, found, expected }];
const lengths = (length: number, limit: number) => ({
  found: `${length} characters`,
  expected: `at most ${limit} characters`,
});

/** Finds a node that has no place in prose at all. */
function checkNode(
  node: MdastNode,
  prose: Prose,
  drawn: readonly string[],
  spoken: readonly string[],
): Found[] {
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
      return checkFence(node, prose, spoken);
    case 'listItem':
      if (typeof node.checked === 'boolean')
        return problem('unknown-markup', 'a box to tick', 'a plain point');
      break;
  }
  if (known.has(node.type)) return [];
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

function checkFence(
  node: MdastNode & { type: 'code' },
  { lines }: Prose,
  spoken: readonly string[],
): Found[] {
  if (node.lang && !spoken.includes(node.lang)) {
    const expected =
      spoken.length > 0
        ? `\`\`\` alone, or with one of ${spoken.join(', ')}`
        : '``` alone: a log has no language';
    const near = nearest(node.lang, spoken);
    return [{ kind: 'unknown-markup', found: `\`\`\`${cut(node.lang)}`, expected, nearest: near }];
  }
  const last = lines[(node.position?.end.line ?? 1) - 1] ?? '';
  const closed =
    node.position?.end.line !== node.position?.start.line && /^\s*(?:`{3,}|~{3,})\s*$/.test(last);
  return closed ? [] : problem('open-fence', '```', '``` alone on a line after the code');
}

/** Finds markup that stands where or as it should not. */
function checkForm(node: MdastNode, prose: Prose): Found[] {
  switch (node.type) {
    case 'heading': {
      const source = prose.lines[(node.position?.start.line ?? 1) - 1] ?? '';
      const plain = node.children.every(({ type }) => type === 'text' || type === 'inlineCode');
      if (node.depth !== 2 && node.depth !== 3)
        return problem('odd-heading', cut(source), '## for a section, ### inside one');
      return /^#{2,3} +\S/.test(source) && plain && wordsOf(node).trim() !== ''
        ? []
        : problem('odd-heading', cut(source), '## and plain words, at the beginning of a line of its own');
    }
    case 'listItem':
      return wordsOf(node).trim() || nodesOf(node).some(({ type }) => type === 'code')
        ? []
        : problem('empty-item', cut(sourceOf(node, prose)), 'words after the number or dash');
    case 'table': {
      const [first, ...rows] = node.children;
      const cells = first?.children.length;
      const uneven = rows.find((row) => row.children.length !== cells);
      if (!uneven) return [];
      return problem(
        'uneven-table',
        cut(sourceOf(uneven, prose)),
        `${cells} cells in each row, as in the first`,
      );
    }
    case 'link':
      return wordsOf(node).trim()
        ? []
        : problem('broken-link', `[](${node.url})`, 'words between the brackets');
    case 'text': {
      const hashes = /^#{2,6}[^\s#].*/.exec(node.value)?.[0];
      if (hashes) return problem('odd-heading', cut(hashes), 'a space after ##');
      const link = /[^\s\][]*\] ?\([^)]*\)?|\]\[[^\]]*\]/.exec(node.value)?.[0];
      return link
        ? problem('broken-link', cut(link), '[words](/address/), without spaces between or in it')
        : [];
    }
  }
  return [];
}

function checkLength(node: MdastNode): Found[] {
  if (node.type === 'list' && node.children.length > most.list)
    return problem('too-long', `${node.children.length} points`, `at most ${most.list} points`);
  const length = node.type === 'paragraph' ? wordsOf(node).length : 0;
  return length > most.paragraph ? [{ kind: 'too-long', ...lengths(length, most.paragraph) }] : [];
}

const sourceOf = ({ position }: MdastNode, { lines }: Prose): string =>
  (lines[(position?.start.line ?? 1) - 1] ?? '').slice((position?.start.column ?? 1) - 1);

const cut = (text: string): string => {
  const line = text.trim().split(/\r?\n/, 1)[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
