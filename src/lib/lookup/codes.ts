import type { Prepared, Text } from './prepare.ts';

const chunk = /[\p{L}\p{N}]+(?:[_\-./:=][\p{L}\p{N}]+)*/gu;
const dressed = /^(?:e|err|error|http|https|status|code)?(\d{3,6})s?$/;

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

function find(piece: string, prepared: Prepared): Text | undefined {
  const token = piece.toLowerCase();
  return prepared.tokens.get(token) ?? prepared.tokens.get(dressed.exec(token)?.[1] ?? '');
}

// `ABORTED` is a code, and "the call was aborted" names none: a code that is also a word of other entries'
// wordings counts only as it is written, or alone.
function isPlainWord(text: Text, query: string, prepared: Prepared): boolean {
  if (/[\d_]/.test(text.text) || query.includes(text.text)) return false;
  if (query.trim().toLowerCase() === text.text.toLowerCase()) return false;
  const [word] = text.words;
  return (prepared.postings.get(word ?? '') ?? []).some((other) => other.row !== text.row);
}
