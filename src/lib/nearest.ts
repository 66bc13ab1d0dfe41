import { editDistance } from './edit-distance.ts';

/** Returns the candidate nearest to a word, or undefined when none is within a third of the word’s length. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best = most + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance >= best) continue;
    best = distance;
    found = candidate;
  }
  return found;
}
