import type { Place } from './status-place.ts';
import type { Tokens } from './tokens.ts';
import { gapAfter, gapBefore, isKind, namesError } from './vocabulary.ts';

/** Returns the place of a number when the words before it say that it is a status, or an error. */
export function saidBy(
  tokens: Tokens,
  index: number,
  before: string,
  after: string,
  named: boolean,
): Place | null {
  const { text } = tokens;
  const last = index - 1;
  if (last < 0 || before.length > 12 || /[;{},]|:\/\//.test(before.replace(/^\)/, ''))) return null;
  const from = tokens.start[last] ?? 0;
  const written = /["'\\]{0,3}\s{0,3}(?:[:=]>?|\bis\b)|[=[]/.test(before);
  const sure = named || isEnd(tokens, index, after) || !counts(tokens, index, after);
  if (isKind(tokens, last, 'status')) {
    if (isKind(tokens, last - 1, 'notStatus') || !sure) return null;
    return {
      strength: written && /["'=]/.test(before) ? 75 : 95,
      place: written ? 'field' : 'sentence',
      from,
    };
  }
  if (isKind(tokens, last, 'code')) {
    if (isKind(tokens, last - 1, 'status'))
      return sure ? { strength: 95, place: 'sentence', from: tokens.start[last - 1] ?? from } : null;
    if (isKind(tokens, last - 1, 'notStatus') || !sure) return null;
    if (namesError(tokens, last - 1) && /^\s?$/.test(gapBefore(tokens, last)))
      return { strength: 92, place: 'sentence', from: tokens.start[last - 1] ?? from };
    return hasSubject(tokens, index) ? { strength: 72, place: written ? 'field' : 'sentence', from } : null;
  }
  if (/\n/.test(before) || !sure) return null;
  if (namesError(tokens, last))
    return /^(?:\s|:|\s?[[(-]|: ?[[(])/.test(before) ? { strength: 80, place: 'sentence', from } : null;
  if (isKind(tokens, last, 'failed')) {
    const said = isKind(tokens, last - 1, 'request') || named || /^\s?[-:]?\s?["'{]/.test(after);
    return said ? { strength: 80, place: 'sentence', from } : null;
  }
  if (isKind(tokens, last, 'verb') && said(tokens, index, after))
    return { strength: 75, place: 'sentence', from };
  if (isKind(tokens, last, 'filler') && /^ $/.test(before)) {
    const verb = isKind(tokens, last - 1, 'filler') ? last - 2 : last - 1;
    const leads =
      isKind(tokens, verb, 'verb') ||
      isKind(tokens, verb, 'failed') ||
      isKind(tokens, verb, 'status') ||
      namesError(tokens, verb);
    return leads && said(tokens, index, after)
      ? { strength: 75, place: 'sentence', from: tokens.start[verb] ?? from }
      : null;
  }
  if (/^[^\w]{0,3}number$/i.test(text.slice(from, tokens.end[last])) && namesError(tokens, last - 2))
    return { strength: 80, place: 'sentence', from };
  if (/^ ?\($/.test(before) && /^\)/.test(after) && complains(tokens, index))
    return { strength: 75, place: 'sentence' };
  return null;
}

/** Says whether a number ends its line, its string or its clause. */
export function isEnd(tokens: Tokens, index: number, after: string): boolean {
  return index === tokens.count - 1 || /^["'\\\])},;]/.test(after) || /^[^\S\n]*\n/.test(after);
}

/** Says whether a number counts or measures what follows it: `500 rows`, `404 ms`. */
export function counts(tokens: Tokens, index: number, after: string): boolean {
  return (
    /^\s?$/.test(after) && isKind(tokens, index + 1, 'unit') && !/^\s?[=:]/.test(gapAfter(tokens, index + 1))
  );
}

function said(tokens: Tokens, index: number, after: string): boolean {
  if (isEnd(tokens, index, after) || /^\s?[[({:.,!?-]/.test(after)) return !counts(tokens, index, after);
  return /^ (?:error|status|response|in|from|for|on|when|while|and|but|after|http|[a-z]{2,14}ing)\b/i.test(
    tokens.text.slice(tokens.end[index] ?? 0, (tokens.end[index] ?? 0) + 18),
  );
}

function hasSubject(tokens: Tokens, index: number): boolean {
  for (let other = Math.max(0, index - 40); other < Math.min(tokens.count, index + 40); other++) {
    if (isKind(tokens, other, 'subject') || namesError(tokens, other)) return true;
  }
  return false;
}

/** Says whether the words before a number on its line tell of an error or a status. */
export function complains(tokens: Tokens, index: number): boolean {
  for (
    let other = index - 1;
    other >= Math.max(0, index - 12) && tokens.line[other] === tokens.line[index];
    other--
  ) {
    if (isKind(tokens, other, 'alarm') || isKind(tokens, other, 'status') || namesError(tokens, other))
      return true;
  }
  return false;
}
