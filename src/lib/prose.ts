import type { MdastNode } from 'satteri';

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
  const taken = new Map<string, number>();
  return nodesOf(prose.tree)
    .filter(({ type }) => type === 'heading')
    .map((node) => {
      const title = wordsOf(node);
      const slug = title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      return { title, id: before ? `${slug}-${before}` : slug, line: lineOf(prose, node) };
    });
}

/** Returns the links of a body. */
export const linksOf = (prose: Prose): ProseLink[] =>
  nodesOf(prose.tree).flatMap((node) =>
    node.type === 'link' ? [{ url: node.url, line: lineOf(prose, node) }] : [],
  );
