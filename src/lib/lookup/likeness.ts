import { editDistance, slipsAllowed } from '../edit-distance.ts';
import type { Prepared, Text } from './prepare.ts';
import { isWeak, words } from './words.ts';

/** A text that shares words with the query: how much, from 0 to 1, and whether a slip of the finger was forgiven. */
export interface Likeness {
  readonly text: Text;
  readonly score: number;
  readonly slip: boolean;
}

interface Reading {
  readonly word: string;
  readonly quality: number;
}

/** Returns the texts that share telling words with the query, each with how alike it is. */
export function likenesses(query: string, prepared: Prepared): Likeness[] {
  const asked = [...new Set(words(query))].slice(0, 24);
  const shared = new Map<Text, { query: number; own: number; slip: boolean }>();
  let total = 0;
  asked.forEach((word, index) => {
    const readings = readingsOf(word, index === asked.length - 1, prepared);
    const weight =
      Math.max(...readings.map((reading) => weigh(reading.word, prepared)), 0) || weigh(word, prepared);
    total += weight;
    const counted = new Set<Text>();
    for (const reading of readings) {
      for (const text of prepared.postings.get(reading.word) ?? []) {
        if (counted.has(text)) continue;
        counted.add(text);
        const sum = shared.get(text) ?? { query: 0, own: 0, slip: false };
        sum.query += weight * reading.quality;
        sum.own += weigh(reading.word, prepared);
        sum.slip ||= reading.quality < 0.9;
        shared.set(text, sum);
      }
    }
  });
  // half a machine code is another one
  const least = /\s/.test(query) ? 0.45 : 0.6;
  const alike: Likeness[] = [];
  for (const [text, sum] of shared) {
    let own = 0;
    for (const word of text.words) own += weigh(word, prepared);
    if (sum.query < 0.5) continue;
    const ofQuery = sum.query / total;
    const ofText = sum.own / own;
    if (ofQuery > least || (ofText > 0.9 && ofQuery > 0.15)) {
      alike.push({ text, score: 0.65 * ofQuery + 0.35 * Math.min(1, ofText), slip: sum.slip });
    }
  }
  return alike;
}

function weigh(word: string, prepared: Prepared): number {
  if (isWeak(word)) return 0.1;
  return prepared.weights.get(word) ?? 0.5;
}

// A known word stands for itself; the last one may be unfinished; any other may hold a slip.
function readingsOf(word: string, last: boolean, prepared: Prepared): Reading[] {
  const exact = prepared.postings.has(word);
  const readings: Reading[] = exact ? [{ word, quality: 1 }] : [];
  if (last && word.length > 1) {
    for (const other of prepared.postings.keys()) {
      if (other !== word && other.startsWith(word)) readings.push({ word: other, quality: 0.9 });
    }
  }
  const allowed = /\d/.test(word) ? 0 : Math.min(2, slipsAllowed(word.length));
  if (readings.length || !allowed) return readings;
  for (const other of prepared.postings.keys()) {
    const slips = editDistance(word, other, allowed);
    if (slips <= allowed) readings.push({ word: other, quality: 0.85 - 0.1 * slips });
  }
  return readings.sort((one, other) => other.quality - one.quality);
}
