import type { Mark } from './book.ts';
import type { PhraseHit } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { gapAfter, gapBefore, isKind, namesError } from './vocabulary.ts';

// More than the machine code of a body, the surest of the rest; and just enough to speak of.
const ranked = { 'over-status': 105, last: 32 };
// Less than a status in a field beside it.
const wholeMessage = 70;

/** Returns how surely a phrase of the book is meant where it stands, from 0 to 105; below 32 it says nothing. */
export function strengthOf(hit: PhraseHit<Mark>, tokens: Tokens): number {
  if (hit.mark.rank) return ranked[hit.mark.rank];
  const machine = isMachine(hit.mark, tokens.text, hit.start, hit.end);
  return machine ? machineStrength(hit, tokens) : wordStrength(hit, tokens);
}

/** Says whether a word is written as only machines write: `invalid_grant`, `RateLimitError`, `ECONNRESET`. */
export function isMachine(mark: Mark, text: string, start: number, end: number): boolean {
  if (mark.kind === 'type')
    return /[_a-z]/.test(text.slice(start + 1, end)) && /_|[a-z][A-Z]/.test(text.slice(start, end));
  if (!isName(mark) && mark.kind !== 'variant-code') return false;
  if (mark.words > 1)
    return text.slice(start, end).toLowerCase() === mark.text.toLowerCase() && /[/_.]|\d{3}/.test(mark.text);
  return (
    /_|[a-z][A-Z]|[A-Za-z]\d/.test(mark.text) ||
    /^E[A-Z]{4,}$/.test(mark.text) ||
    mark.text === mark.text.toUpperCase()
  );
}

/** Says whether a mark is a code or another name of an entry. */
export function isName({ kind }: Mark): boolean {
  return kind === 'code' || kind === 'alias' || kind === 'status-name';
}

function machineStrength(hit: PhraseHit<Mark>, tokens: Tokens): number {
  const { mark, start, end } = hit;
  const word = tokens.text.slice(start, end);
  if (mark.kind === 'type') return /(?:Error|Exception)$/.test(word) ? 65 : 45;
  // gRPC has one name for several statuses: the number beside it, in a field of the same body, tells which
  if (mark.kind === 'status-name' && /_/.test(mark.text)) return 71;
  if (/_|[a-z][A-Z]|[A-Za-z]\d/.test(mark.text) || /^E[A-Z]{4,}$/.test(mark.text)) {
    // the machine code of a body says more than its status; a client library's code (upper case) does not
    return /^[a-z]/.test(word) &&
      /["']$/.test(gapBefore(tokens, hit.first)) &&
      isKind(tokens, hit.first - 1, 'subject')
      ? 104
      : mark.kind === 'code'
        ? 86
        : 84;
  }
  const known = mark.kind === 'code' ? 64 : 62;
  if (word === mark.text) return isAlone(hit, tokens) || isAlarmed(hit, tokens, false) ? known : 0;
  return isMessage(hit, tokens) ? wholeMessage : 0;
}

// The whole message of a body is this name: `{"message": "Unauthenticated."}`, `{"error": "ratelimited"}`.
function isMessage(hit: PhraseHit<Mark>, tokens: Tokens): boolean {
  return (
    isKind(tokens, hit.first - 1, 'subject') &&
    /^\\{0,3}["']\s?:\s?\\{0,3}["']$/.test(gapBefore(tokens, hit.first)) &&
    /^[.!]?\\{0,3}["']/.test(gapAfter(tokens, hit.last))
  );
}

function wordStrength(hit: PhraseHit<Mark>, tokens: Tokens): number {
  const { mark } = hit;
  if (isName(mark) && isMessage(hit, tokens)) return wholeMessage;
  // A wording with a number of its own, such as an error page’s “Error 1020”, says more than the status around it.
  if (mark.words > 1 && mark.kind !== 'sign' && /(?<!\d)\d{4,5}(?!\d)/.test(mark.text)) return 102;
  const base = [0, 10, 22, 32][mark.words] ?? 40;
  const coded = !/\s/.test(mark.text) && /_|[a-z][A-Z]|[A-Za-z]\d|::/.test(mark.text);
  const chosen = coded ? 50 : mark.kind === 'sign' ? Math.max(base, 22) + 2 : base;
  const numbered = /\d{3}/.test(mark.text) ? 25 : 0;
  const spoken = isAlone(hit, tokens) ? 15 : 0;
  return chosen + numbered + spoken + (isAlarmed(hit, tokens, true) ? 10 : 0);
}

// It fills its line, its string, its tag or its sentence.
function isAlone(hit: PhraseHit<Mark>, tokens: Tokens): boolean {
  const before = gapBefore(tokens, hit.first);
  const after = gapAfter(tokens, hit.last);
  const opens = hit.first === 0 || /["'>([:|]\s{0,3}["'(]?$|\n[^\n]{0,30}$|\\n\s{0,8}$|[-–] $/.test(before);
  const titled = hit.mark.kind !== 'sign' && /^[A-Z]/.test(tokens.text.slice(hit.start)) && /^: /.test(after);
  return opens && (titled || hit.last === tokens.count - 1 || /^["'<)\]}.,;!|\\]|^\s*\n/.test(after));
}

// The line complains: in other words, or in the phrase's own when they count.
function isAlarmed(hit: PhraseHit<Mark>, tokens: Tokens, own: boolean): boolean {
  const line = tokens.line[hit.first];
  const last = Math.min(tokens.count - 1, hit.last + 12);
  for (let index = Math.max(0, hit.first - 12); index <= last; index++) {
    const inside = index >= hit.first && index <= hit.last;
    if (inside ? !own : tokens.line[index] !== line) continue;
    if (isKind(tokens, index, 'alarm') && !isKind(tokens, index - 1, 'no')) return true;
    if (!inside && namesError(tokens, index)) return true;
  }
  return false;
}
