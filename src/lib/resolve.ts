import { decode } from './decode/index.ts';
import type { SignBook } from './decode/types.ts';
import { excerpt, logFragment } from './log-link.ts';
import { isLog, lookup } from './lookup.ts';
import { mask } from './mask.ts';
import { entryPath } from './paths.ts';

/** Returns the path of the entry that a text means, with the masked log in the fragment when it is one, or null when nothing is certain enough. */
export function resolve(text: string, book: SignBook): string | null {
  const [match] = isLog(text) ? [] : lookup(text, book.entries, 1);
  if (match?.sure && match.kind !== 'near') return entryPath(match.slug);
  const [finding] = decode(text, book);
  if (finding) return entryPath(finding.entry) + logFragment(excerpt(mask(text), finding.evidence));
  return match?.sure ? entryPath(match.slug) : null;
}
