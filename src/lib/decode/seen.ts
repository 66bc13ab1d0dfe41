import { open } from './book.ts';
import { findPatterns } from './find-patterns.ts';
import { findPhrases } from './phrases.ts';
import { tokenise } from './tokens.ts';
import type { SignBook } from './types.ts';

const most = 4;

/** Returns the slugs of the services that a text names by a host or a sign of theirs, four at most, the first named first: those worth knowing more about. */
export function servicesSeen(text: string, book: SignBook): string[] {
  const { tree, patterns } = open(book);
  const work = { steps: 0 };
  const tokens = tokenise(text, work);
  const hits = [...findPhrases(tree, tokens, work), ...findPatterns(patterns, tokens, work)]
    .filter(({ mark }) => mark.kind === 'host' || mark.kind === 'service')
    .sort((one, other) => one.start - other.start);
  return [...new Set(hits.map(({ mark }) => book.services[mark.index]!.slug))].slice(0, most);
}
