import { placeOf } from './status-place.ts';
import type { StatusPlace } from './status-place.ts';
import type { Tokens, Work } from './tokens.ts';
import { isKind } from './vocabulary.ts';

/** An HTTP status that a text speaks of. `strength` says how sure it is that the number is one, from 60 to 100. */
export interface StatusHit {
  readonly status: number;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
  readonly place: StatusPlace;
  /** The index of the number's own word. */
  readonly token: number;
}

/** Says whether a reason phrase or another wording of this status begins at a word, or ends at it. */
export interface PhraseNear {
  readonly after: (token: number, status: number) => number | null;
  readonly before: (token: number, status: number) => number | null;
}

/** Returns the statuses a text speaks of, in order; a number without such a context is none. */
export function findStatuses(
  tokens: Tokens,
  isCode: (status: number) => boolean,
  near: PhraseNear,
  work: Work,
): StatusHit[] {
  const hits: StatusHit[] = [];
  let called = -1;
  for (let index = 0; index < tokens.count; index++) {
    if (isCall(tokens, index)) called = tokens.line[index] ?? -1;
    const status = statusOf(tokens, index);
    if (status === null) continue;
    work.steps++;
    const known = isCode(status);
    if (!known && (status < 100 || status > 599)) continue;
    const end = tokens.end[index] ?? 0;
    const phraseEnd = near.after(index, status);
    const inCall = called === tokens.line[index];
    const around = { inCall, named: phraseEnd !== null, phraseStart: near.before(index, status) };
    const place = placeOf(tokens, index, around);
    if (!place) continue;
    if (place.place === 'access') called = -1;
    hits.push({
      status,
      start: place.from ?? tokens.start[index] ?? 0,
      end: phraseEnd ?? end,
      strength: place.strength,
      place: place.place,
      token: index,
    });
  }
  return hits;
}

// `429`, and the glued forms `E429`, `HTTP_429`, `hit_429`
function statusOf(tokens: Tokens, index: number): number | null {
  const start = tokens.start[index] ?? 0;
  const length = (tokens.end[index] ?? 0) - start;
  if (length < 3 || length > 12) return null;
  const last = tokens.text.charCodeAt(start + length - 1);
  if (last < 48 || last > 57) return null;
  const digits = /^(?:(?:e|err|error|hit|http|https|status|code|http_status)_?)?(\d{3})$/i.exec(
    tokens.text.slice(start, start + length),
  );
  return digits ? Number(digits[1]) : null;
}

// A method and a path or address after it: what stands behind them on the line is the answer.
function isCall(tokens: Tokens, index: number): boolean {
  if (!isKind(tokens, index, 'method')) return false;
  const end = tokens.end[index] ?? 0;
  return /^["']? (?:\/|https?:)/.test(tokens.text.slice(end, end + 8));
}
