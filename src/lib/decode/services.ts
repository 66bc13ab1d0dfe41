import type { Mark } from './book.ts';
import type { PhraseHit } from './phrases.ts';
import type { PlaceCheck } from './place.ts';
import type { StatusHit } from './status.ts';
import { isMachine } from './strength.ts';
import { isWordCode } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { isKind } from './vocabulary.ts';

const mostHits = 1000;

/** A place of the text that gives a service, or one of its variants, away. */
export interface ServiceHit {
  readonly service: number;
  readonly variant: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly host: boolean;
  /** Its line reports success: a host there is asked for nothing but errors inside a successful answer. */
  readonly happy: boolean;
}

/** Returns the places that give services away. */
export function findServices(
  phrases: readonly PhraseHit<Mark>[],
  statuses: readonly StatusHit[],
  tokens: Tokens,
  isAt: PlaceCheck,
): ServiceHit[] {
  const happy = new Set(statuses.filter(({ status }) => status < 400).map(({ token }) => tokens.line[token]));
  return phrases
    .flatMap(({ mark, start, end, first }) => {
      const line = tokens.line[first] ?? 0;
      const host = mark.kind === 'host';
      if (host ? !isHost(tokens.text, start, end) : !isAt(start, end, mark.where)) return [];
      if (mark.kind === 'variant-code' && !isNamed(mark, tokens, first, start, end)) return [];
      return [{ service: mark.index, variant: mark.variant, start, end, line, host, happy: happy.has(line) }];
    })
    .slice(0, mostHits);
}

function isHost(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '-' || text[end] === '-') return false;
  return !(text[end] === '.' && isWordCode(text.charCodeAt(end + 1)));
}

// A number or a plain word is a machine code only where one is expected: `"code": 50035`, `Error[50001]`.
function isNamed(mark: Mark, tokens: Tokens, first: number, start: number, end: number): boolean {
  const { text } = tokens;
  if (/^["']\s{0,3}:/.test(text.slice(end, end + 5))) return false;
  if (isMachine(mark, text, start, end) && !/^\d+$/.test(mark.text)) return true;
  if (mark.words > 2) return true;
  const before = text.slice(Math.max(0, start - 6), start);
  const lead =
    isKind(tokens, first - 1, 'code') ||
    isKind(tokens, first - 1, 'subject') ||
    isKind(tokens, first - 1, 'status');
  return (
    (lead && /[:=\s[(]/.test(before)) ||
    /(?:Error|Exception|error)\s?[[(:]\s?$/.test(text.slice(Math.max(0, start - 14), start))
  );
}
