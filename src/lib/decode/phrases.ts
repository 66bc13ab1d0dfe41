import { isWordCode, tokenise } from './tokens.ts';
import type { Tokens, Work } from './tokens.ts';

/** A phrase found in a text: offsets, the words it spans, and what it stands for. */
export interface PhraseHit<Mark> {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly mark: Mark;
}

/** A tree of words: each path from its root is a phrase. */
export interface PhraseTree<Mark> {
  /** Next words, when white space stands before them in the phrase. */
  readonly spaced: Map<number, PhraseTree<Mark>>;
  /** Next words, when only punctuation stands before them (`api.example.com`, `too-many-requests`). */
  readonly joined: Map<number, PhraseTree<Mark>>;
  readonly marks: Mark[];
}

const longestPhrase = 24;

/** Returns a tree without phrases. */
export function emptyTree<Mark>(): PhraseTree<Mark> {
  return { spaced: new Map(), joined: new Map(), marks: [] };
}

/** Adds a phrase and what it stands for to a tree; returns the number of its words. */
export function addPhrase<Mark>(tree: PhraseTree<Mark>, phrase: string, mark: Mark): number {
  const tokens = tokenise(phrase, { steps: 0 });
  let node = tree;
  for (let index = 0; index < tokens.count; index++) {
    const gap = index === 0 ? ' ' : phrase.slice(tokens.end[index - 1], tokens.start[index]);
    const next = /\s/.test(gap) ? node.spaced : node.joined;
    const hash = tokens.hash[index] ?? 0;
    const child = next.get(hash) ?? emptyTree<Mark>();
    next.set(hash, child);
    node = child;
  }
  if (node !== tree) node.marks.push(mark);
  return tokens.count;
}

/** Returns every phrase of a tree that stands in a text, in the order in which they begin, the longest first. */
export function findPhrases<Mark>(tree: PhraseTree<Mark>, tokens: Tokens, work: Work): PhraseHit<Mark>[] {
  const hits: PhraseHit<Mark>[] = [];
  for (let first = 0; first < tokens.count; first++) {
    let node = tree.spaced.get(tokens.hash[first] ?? 0);
    const begun = hits.length;
    work.steps++;
    for (let last = first; node && last < first + longestPhrase; last++) {
      const span = { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, first, last };
      for (const mark of node.marks) hits.push({ ...span, mark });
      work.steps++;
      node = follow(node, tokens, last);
    }
    if (hits.length - begun > 1) hits.push(...hits.splice(begun).sort((one, other) => other.last - one.last));
  }
  return hits;
}

function follow<Mark>(node: PhraseTree<Mark>, tokens: Tokens, last: number): PhraseTree<Mark> | undefined {
  if (last + 1 >= tokens.count) return undefined;
  const hash = tokens.hash[last + 1] ?? 0;
  const spaced = node.spaced.get(hash);
  const joined = node.joined.get(hash);
  if (!spaced && !joined) return undefined;
  const from = tokens.end[last] ?? 0;
  const to = tokens.start[last + 1] ?? 0;
  if (to - from > 40) return undefined;
  const gap = tokens.text.slice(from, to);
  if (joined && gap.length < 4 && !/\s/.test(gap)) return joined;
  return spaced && isSpace(gap) ? spaced : undefined;
}

// Words of a sentence may be parted by white space, a hyphen, an escaped line break, a quote or a mark.
function isSpace(gap: string): boolean {
  if (gap === '-' || gap === '] ' || /^(?:\\[nrt]){1,4}\s{0,8}$/.test(gap)) return true;
  return (
    /\s/.test(gap) &&
    (gap.trim().length === 0 || (gap.length < 6 && !/["'].{0,2}[:,]|[:,].{0,2}["']|[{}[\]]/.test(gap)))
  );
}

/** Says whether a phrase is a part of a hyphenated word, such as a header name. */
export function isHyphenated(text: string, start: number, end: number): boolean {
  return (
    (text[start - 1] === '-' && isWordCode(text.charCodeAt(start - 2))) ||
    (text[end] === '-' && isWordCode(text.charCodeAt(end + 1)))
  );
}
