import { isDress, statusIn } from '../lookup/codes.ts';
import type { CodesFile } from './codes-file.ts';

/**
 * Returns which parts may answer a query by a code or alias in it, or by the beginning of one: their numbers in order,
 * eight at most; none when all that it names stands in the codes file itself.
 */
export function partsFor(
  query: string,
  { entries, parts = [] }: Pick<CodesFile, 'entries' | 'parts'>,
): number[] {
  const asked = query.slice(0, 300).toLowerCase();
  const words = asked.match(/[\p{L}\p{N}][\p{L}\p{N}_./:-]*/gu) ?? [];
  const here = new Set(
    entries.flatMap(([code, , , , ...aliases]) => [code, ...aliases].map((name) => name.toLowerCase())),
  );
  const isHere = (word: string) => here.has(word) || here.has(statusIn(word) ?? '');
  const all = [
    ...words,
    ...words.flatMap((word) => (isHere(word) ? [] : word.split(/[./:-]/))),
    ...(asked.match(/\d{3,}/g) ?? []),
  ];
  const named = all.some(isHere);
  const saysNoMore = (word: string) => word.split(/[./:-]/).every((piece) => isHere(piece) || isDress(piece));
  const tokens = new Set(all.filter((word) => !isHere(word) && !(named && saysNoMore(word))));
  const wanted = new Set<number>();
  for (const token of tokens) {
    if (!token) continue;
    const from = Math.max(
      0,
      parts.findLastIndex((first) => first <= token),
    );
    for (let at = from; at < parts.length && (at === from || parts[at]!.startsWith(token)); at++)
      wanted.add(at);
  }
  return [...wanted].slice(0, 8).sort((one, other) => one - other);
}
