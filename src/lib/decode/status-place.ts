import { complains, counts, isEnd, saidBy } from './status-words.ts';
import type { Tokens } from './tokens.ts';
import { gapAfter, gapBefore, isKind } from './vocabulary.ts';

/** Where a log says its status: the wording of the reason follows from it. */
export type StatusPlace = 'line' | 'access' | 'page' | 'field' | 'sentence';

/** The place of a status in a log: how sure it is that the number is one, and where the words about it begin. */
export interface Place {
  readonly strength: number;
  readonly place: StatusPlace;
  readonly from?: number;
}

/** What stands around a number: a call before it on its line, its reason phrase after it, or before it. */
export interface Surroundings {
  readonly inCall: boolean;
  readonly named: boolean;
  readonly phraseStart: number | null;
}

/** Returns where in a log a number stands as a status, or null when nothing around it says that it is one. */
export function placeOf(
  tokens: Tokens,
  index: number,
  { inCall, named, phraseStart }: Surroundings,
): Place | null {
  const { text } = tokens;
  const start = tokens.start[index] ?? 0;
  const end = tokens.end[index] ?? 0;
  const before = gapBefore(tokens, index);
  const after = gapAfter(tokens, index);
  if (end - start > 3) return counts(tokens, index, after) ? null : { strength: 70, place: 'sentence' };

  const versioned = isKind(tokens, index - 2, 'status') || isKind(tokens, index - 3, 'status');
  const line =
    versioned && /HTTP\\{0,3}\/\d(?:\.\d)?["']? {1,3}$/i.exec(text.slice(Math.max(0, start - 18), start));
  if (line)
    return { strength: 100, place: /["']/.test(line[0]) ? 'access' : 'line', from: start - line[0].length };
  if (/["'] $/.test(before) && /^ (?:\d{1,12}|-) ["']/.test(text.slice(end, end + 16)))
    return { strength: 90, place: 'access' };
  if (/^ (?:\d{3}|-) \d{1,12} \d{1,12} "[A-Z]{3,7} /.test(text.slice(end, end + 40)))
    return { strength: 90, place: 'access' };
  if (glued(text, start, end)) return null;
  const led = /(?:=>|->|→) ?$/.test(before) || (/[ }] ?$/.test(before) && !/[:=]/.test(before));
  if (inCall && led && endsCall(tokens, index, after)) return { strength: 90, place: 'access' };

  const tagged = text.slice(Math.max(0, start - 130), start);
  const page =
    tagged.includes('<') &&
    /<(?:title|h[1-6]|center|code|strong|b|p|span)[^<>]{0,60}>[^<>]{0,60}$/i.test(tagged);
  if (page && (named || /^(?: error|<|\s?[:|-] | [A-Z][a-z]{2,12} Error<)/i.test(text.slice(end, end + 24))))
    return { strength: 95, place: 'page', from: start };
  const spoken = saidBy(tokens, index, before, after, named);
  if (spoken) return spoken;
  if (named && !/[.\d]$/.test(before)) return { strength: 90, place: 'sentence' };
  if (phraseStart !== null) return { strength: 88, place: 'sentence', from: phraseStart };
  return alone(tokens, index, before);
}

// No word leads to the number: what follows it must tell.
function alone(tokens: Tokens, index: number, before: string): Place | null {
  const { text } = tokens;
  const end = tokens.end[index] ?? 0;
  const next = text.slice(end, end + 24);
  if (/^ (?:client|server) error\b/i.test(next)) return { strength: 95, place: 'sentence' };
  if (/^ (?:status code|error\b)/i.test(next) && !/[.\d]$/.test(before))
    return { strength: 80, place: 'sentence' };
  const opens = index === 0 || /[\n"'>([:|-]\s{0,8}["'(]?$/.test(before) || /\\n$/.test(before);
  if (opens && /^(?:[):]? (?:- )?)\\{0,3}["']?[{<]/.test(next)) return { strength: 85, place: 'sentence' };
  if (/\[$/.test(before) && /^\] {1,2}[A-Z]{3,7} \//.test(next)) return { strength: 75, place: 'access' };
  if (/(?:^|[\n>:"'] ?)\[$/.test(before) && /^\] [A-Z][a-z]/.test(next))
    return { strength: 85, place: 'sentence' };
  if (/\($/.test(before) && /^\)/.test(next) && complains(tokens, index))
    return { strength: 75, place: 'sentence' };
  if (opens && /^(?:: ?| - | \(?)[A-Z][a-z]{2,}/.test(next)) return { strength: 60, place: 'sentence' };
  return null;
}

// A part of a decimal, price, path, version, name or time.
function glued(text: string, start: number, end: number): boolean {
  const left = text[start - 1] ?? ' ';
  const right = text[end] ?? ' ';
  if (/[$€£#@~+/%]/.test(left) && !/http\/$/i.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (/[%°€$]/.test(right)) return true;
  if (/[.,]/.test(left) && /[\d]/.test(text[start - 2] ?? ' ')) return true;
  if (/[.,:]/.test(right) && /\d/.test(text[end + 1] ?? ' ')) return true;
  if (left === '-' && /\w/.test(text[start - 2] ?? ' ')) return true;
  if (right === '-' && /\w/.test(text[end + 1] ?? ' ')) return true;
  return (
    left === ':' &&
    (/[\d.\]]/.test(text[start - 2] ?? ' ') || sourceFile.test(text.slice(Math.max(0, start - 8), start)))
  );
}

/** A source file before the number of its line. */
const sourceFile = /\.(?:php|[cm]?[jt]sx?|py|rb|go|java|kt|cs|rs|exs?|swift|vue):$/;

function endsCall(tokens: Tokens, index: number, after: string): boolean {
  if (isEnd(tokens, index, after) || /^\s?["([{-]/.test(after)) return true;
  if (isKind(tokens, index + 1, 'unit')) return false;
  const end = tokens.end[index] ?? 0;
  return /^ (?:in |\d|[A-Z][a-z]|[a-z]{2,16}_[a-z_]{2,24}(?:\n|$))/.test(tokens.text.slice(end, end + 48));
}
