import type { MdastNode } from 'satteri';
import { checkMarkup, hasLook, problem, type Found } from './check-markup.ts';
import type { Problem } from './problems.ts';
import { cut, lineOf, nodesOf, sourceOf, wordsOf, type Prose } from './prose.ts';

/** More than this many characters or items is more than a reader in a hurry reads. */
const most = { body: 20_000, paragraph: 1500, list: 30 };

/** Finds markup in a body that cannot be shown or would show as something else. `drawn` are the drawings it may place by name. */
export function checkProse(prose: Prose, drawn: readonly string[] = []): Problem[] {
  const { file, tree, lines } = prose;
  const length = lines.join('\n').length;
  const whole: Problem[] =
    length > most.body ? [{ kind: 'too-long', file, ...lengths(length, most.body) }] : [];
  const parts = nodesOf(tree).flatMap((node) =>
    [...checkMarkup(node, prose, drawn), ...checkForm(node, prose), ...checkLength(node)].map(
      ({ kind, ...problem }) => ({ kind, file, at: `line ${lineOf(prose, node)}`, ...problem }),
    ),
  );
  return [...whole, ...parts];
}

/** Finds text before the first section of an entry, which its page leaves out. */
export function checkLead(prose: Prose): Problem[] {
  const [first] = 'children' in prose.tree ? (prose.tree.children as MdastNode[]) : [];
  if (!first || !hasLook(first) || (first.type === 'heading' && first.depth === 2)) return [];
  const found = cut(sourceOf(first, prose));
  const at = `line ${lineOf(prose, first)}`;
  return [
    { kind: 'lost-text', file: prose.file, at, found, expected: '## and the title of a section first' },
  ];
}

const lengths = (length: number, limit: number) => ({
  found: `${length} characters`,
  expected: `at most ${limit} characters`,
});

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
