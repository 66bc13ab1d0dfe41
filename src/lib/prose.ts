import type { MdastNode } from 'satteri';
import { anchorsOf } from './sections.ts';

/** The tree of a body, and the file it stands in. */
export interface Prose {
  readonly file: string;
  readonly tree: MdastNode;
  /** The lines of the body. */
  readonly lines: readonly string[];
  /** The number of the line in the file with which the body begins. */
  readonly firstLine: number;
}

/** One heading of a body. */
export interface ProseHeading {
  readonly title: string;
  /** The anchor it gets. */
  readonly id: string;
  readonly line: number;
}

/** One link of a body. */
export interface ProseLink {
  readonly url: string;
  readonly line: number;
}

/** What a body links to, and what can be linked in it. */
export interface Outline {
  readonly file: string;
  readonly links: readonly ProseLink[];
  readonly headings: readonly ProseHeading[];
}

/** Returns the line of the file a node begins with. */
export const lineOf = ({ firstLine }: Pick<Prose, 'firstLine'>, node: MdastNode): number =>
  firstLine + (node.position?.start.line ?? 1) - 1;

/** Returns a node and all below it, in the order of the text. */
export function nodesOf(node: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.push(next);
    if ('children' in next) open.push(...([...next.children].reverse() as MdastNode[]));
  }
  return nodes;
}

/** Returns the words of a node without its markup. */
export const wordsOf = (node: MdastNode): string =>
  nodesOf(node)
    .map((inner) => (inner.type === 'text' || inner.type === 'inlineCode' ? inner.value : ''))
    .join('');

/** Returns the headings of a body with the anchors that the build gives them. */
export function headingsOf(prose: Prose): ProseHeading[] {
  const nodes = nodesOf(prose.tree).filter(({ type }) => type === 'heading');
  const titles = nodes.map(wordsOf);
  const ids = anchorsOf(titles);
  return nodes.map((node, index) => ({
    title: titles[index]!,
    id: ids[index]!,
    line: lineOf(prose, node),
  }));
}

/** Returns the links of a body. */
export const linksOf = (prose: Prose): ProseLink[] =>
  nodesOf(prose.tree).flatMap((node) =>
    node.type === 'link' ? [{ url: node.url, line: lineOf(prose, node) }] : [],
  );

/** Returns what checks between files want to know of a body; its tree, many times as large, need not be kept for them. */
export const outlineOf = (prose: Prose): Outline => ({
  file: prose.file,
  links: linksOf(prose),
  headings: headingsOf(prose),
});

/** Returns a node as it is written, from its first character to the end of that line. */
export const sourceOf = ({ position }: MdastNode, { lines }: Prose): string =>
  (lines[(position?.start.line ?? 1) - 1] ?? '').slice((position?.start.column ?? 1) - 1);

/** Shortens a text to its first line, and that to 80 characters. */
export const cut = (text: string): string => {
  const line = text.trim().split(/\r?\n/, 1)[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
