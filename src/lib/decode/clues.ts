import type { Mark, ReadyBook } from './book.ts';
import type { CauseDepth } from './cause.ts';
import { isHyphenated } from './phrases.ts';
import type { PhraseHit } from './phrases.ts';
import type { PlaceCheck } from './place.ts';
import type { StatusHit } from './status.ts';
import type { StatusPlace } from './status-place.ts';
import { isName, strengthOf } from './strength.ts';
import type { Tokens } from './tokens.ts';
import { gapAfter, gapBefore, isKind } from './vocabulary.ts';

/** One reason to believe that a text is about an entry; `entry` is -1 for a status without one. */
export interface Clue {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** From 32, just enough to speak of, to 100 and more, certain. */
  readonly strength: number;
  readonly kind: StatusPlace | 'code' | 'wording' | 'variant';
  /** What the book calls it: the code or wording that matched. */
  readonly text: string;
  readonly depth: number;
  readonly status: number | null;
}

/** What a phrase needs to count. */
const enough = 32;
const causeBonus = 30;

/** Returns the clue of a status. */
export function statusClue(hit: StatusHit, opened: ReadyBook, tokens: Tokens, depthAt: CauseDepth): Clue {
  const depth = depthAt(hit.start);
  return {
    entry: opened.statuses.get(hit.status) ?? -1,
    start: hit.start,
    end: hit.end,
    line: tokens.line[hit.token] ?? 0,
    strength: hit.strength + (depth > 0 ? causeBonus : 0),
    kind: hit.place,
    text: String(hit.status),
    depth,
    status: hit.status,
  };
}

/** Returns the clue of a code, name, wording or sign found as a phrase, or null when its context says nothing. */
export function phraseClue(
  hit: PhraseHit<Mark>,
  tokens: Tokens,
  isAt: PlaceCheck,
  depthAt: CauseDepth,
): Clue | null {
  const { mark, start, end } = hit;
  if (!isAt(start, end, mark.where) || isDenied(hit, tokens)) return null;
  const strength = strengthOf(hit, tokens);
  if (strength < enough) return null;
  const depth = depthAt(start);
  return {
    entry: mark.index,
    start,
    end,
    line: tokens.line[hit.first] ?? 0,
    strength: strength + (depth > 0 ? (strength >= 60 ? causeBonus : causeBonus / 2) : 0),
    kind: isName(mark) || mark.kind === 'type' ? 'code' : 'wording',
    text: mark.kind === 'type' ? tokens.text.slice(start, end) : mark.text,
    depth,
    status: null,
  };
}

// "no rate limit", `"throttled": false`, and names of fields, which promise a value and no error
function isDenied(hit: PhraseHit<Mark>, tokens: Tokens): boolean {
  const after = gapAfter(tokens, hit.last);
  if (isKind(tokens, hit.first - 1, 'no') && /^\s$/.test(gapBefore(tokens, hit.first))) return true;
  if (/^\\{0,3}["']\s{0,3}[:=]/.test(after) || /^=(?!=)/.test(after)) return true;
  // Java writes the same for an exception without a message.
  const thrown = /Exception$/.test(tokens.text.slice(hit.start, hit.end));
  if (/^:/.test(after) && isKind(tokens, hit.last + 1, 'nothing') && !thrown) return true;
  return hit.mark.words > 1 && isHyphenated(tokens.text, hit.start, hit.end);
}
