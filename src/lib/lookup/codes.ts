import type { Prepared, Text } from './prepare.ts';
import { compact } from './words.ts';

const chunk = /[\p{L}\p{N}]+(?:[_\-./:=][\p{L}\p{N}]+)*/gu;
const dresses = 'e|err|error|https?|status|code';
const dressed = new RegExp(`^(?:${dresses})?(\\d{3,6})s?$`);
const dress = new RegExp(`^(?:${dresses})$`);

/** Returns the number in a word that is nothing but a dressed number, in lower case: `e429`, `http429`, `429s`. */
export const statusIn = (word: string): string | undefined => dressed.exec(word)?.[1];

/** Says whether a word, in lower case, is no more than what numbers are dressed in: `error`, `https`. */
export const isDress = (word: string): boolean => dress.test(word);

/**
 * Returns the codes and aliases that stand in a query as tokens, in any dress: `HTTP 429`, `http/429`, `E429`,
 * `status=429`, `'econnreset'`. In order of appearance, codes before aliases.
 */
export function codesIn(query: string, prepared: Prepared): Text[] {
  const found: Text[] = [];
  for (const piece of query.match(chunk) ?? []) {
    const whole = find(piece, prepared);
    if (whole) found.push(whole);
    else {
      for (const part of piece.split(/[./:=-]/)) {
        const text = find(part, prepared);
        if (text) found.push(text);
      }
    }
  }
  const spoken = found.filter((text) => !isPlainWord(text, query, prepared));
  return [...spoken.filter((text) => text.kind === 'code'), ...spoken.filter((text) => text.kind !== 'code')];
}

/** Returns the codes of three words or more that stand in a query as words: `error 400 redirect uri mismatch`. */
export function spokenIn(query: string, prepared: Prepared): Text[] {
  const pieces = query.split(/\s+/).slice(0, 40);
  return pieces.flatMap((_, first) =>
    [3, 4, 5].flatMap((count) =>
      first + count > pieces.length
        ? []
        : (prepared.phrases.get(compact(pieces.slice(first, first + count).join(''))) ?? []).filter(
            ({ kind, text }) => kind === 'code' && /[_-].*[_-]/.test(text),
          ),
    ),
  );
}

function find(piece: string, prepared: Prepared): Text | undefined {
  const token = piece.toLowerCase();
  return prepared.tokens.get(token) ?? prepared.tokens.get(statusIn(token) ?? '');
}

// `ABORTED` is a code, and "the call was aborted" names none: a code that is also a word of other entries'
// wordings counts only as it is written, or alone.
function isPlainWord(text: Text, query: string, prepared: Prepared): boolean {
  if (/[\d_]/.test(text.text) || text.words.size > 1 || query.includes(text.text)) return false;
  if (query.trim().toLowerCase() === text.text.toLowerCase()) return false;
  const [word] = text.words;
  return (prepared.postings.get(word ?? '') ?? []).some((other) => other.row !== text.row);
}
