import type { Mark } from './book.ts';
import type { PhraseHit } from './phrases.ts';
import type { PhraseNear } from './status.ts';
import type { Tokens } from './tokens.ts';

const worded: ReadonlySet<Mark['kind']> = new Set(['name', 'wording', 'sign']);

/** Returns how to find a status's own reason phrase beside a number: `404 Not Found`, `Not Found (404)`. */
export function nearBy(
  statuses: ReadonlyMap<number, number>,
  phrases: readonly PhraseHit<Mark>[],
  tokens: Tokens,
): PhraseNear {
  const byFirst = new Map<number, PhraseHit<Mark>[]>();
  const byLast = new Map<number, PhraseHit<Mark>[]>();
  for (const hit of phrases) {
    if (
      hit.mark.kind !== 'name' &&
      hit.mark.kind !== 'wording' &&
      hit.mark.kind !== 'alias' &&
      hit.mark.kind !== 'status-name'
    )
      continue;
    add(byFirst, hit.first, hit);
    add(byLast, hit.last, hit);
  }
  const own = (hits: readonly PhraseHit<Mark>[] | undefined, status: number): PhraseHit<Mark> | undefined =>
    hits?.find(({ mark }) => mark.index === statuses.get(status));
  return {
    after: (token, status) => {
      const hit = own(byFirst.get(token + 1), status);
      return hit && isClose(tokens, token, hit.start) ? hit.end : null;
    },
    before: (token, status) => {
      const hit = own(byLast.get(token - 1), status);
      return hit && isClose(tokens, token - 1, tokens.start[token] ?? 0) ? hit.start : null;
    },
  };
}

function isClose(tokens: Tokens, token: number, next: number): boolean {
  const gap = tokens.text.slice(tokens.end[token] ?? 0, next);
  return gap.length < 5 && !/[\n,;.=/]/.test(gap);
}

function add(map: Map<number, PhraseHit<Mark>[]>, token: number, hit: PhraseHit<Mark>): void {
  const list = map.get(token);
  if (list) list.push(hit);
  else map.set(token, [hit]);
}

/** Returns the hits without those that are only a part of a longer phrase; codes stay where the phrase is of the same entry. */
export function withoutParts(phrases: readonly PhraseHit<Mark>[]): PhraseHit<Mark>[] {
  let reached = -1;
  let from = -1;
  let owner = -1;
  return phrases.filter(({ start, end, mark }) => {
    const part = end <= reached && (start > from || end < reached);
    if (end > reached) {
      reached = end;
      from = start;
      owner = mark.index;
    }
    return !(part && (worded.has(mark.kind) || mark.index !== owner));
  });
}
