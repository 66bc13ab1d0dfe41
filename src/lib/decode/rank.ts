import type { Clue } from './clues.ts';

/** The clues of one entry, the strongest first. */
export interface Ranked {
  readonly entry: number;
  readonly clues: readonly Clue[];
}

const mostClues = 32;
const mostEntries = 8;
const certain = 70;
const merelyWorded = 60;

/**
 * Returns the entries in the order in which to read them, each once: causes before what wraps them, what the
 * log says outright before what its words suggest, and of equals the first in the text.
 */
export function rank(clues: readonly Clue[]): Ranked[] {
  const strange = clues.some(({ entry, strength }) => entry < 0 && strength >= certain);
  const byEntry = new Map<number, Clue[]>();
  for (const clue of clues) {
    // beside a status that has no entry, words alone would lead to a wrong one
    if (clue.entry < 0 || (strange && clue.strength < merelyWorded)) continue;
    const list = byEntry.get(clue.entry);
    if (!list) byEntry.set(clue.entry, [clue]);
    else if (list.length < mostClues) list.push(clue);
    else if (clue.strength > Math.max(...list.map(({ strength }) => strength))) list[mostClues - 1] = clue;
  }
  return [...byEntry]
    .map(([entry, list]) => ({ entry, clues: list.sort(byStrength) }))
    .sort((one, other) => compare(one.clues[0], other.clues[0]))
    .slice(0, mostEntries);
}

function compare(one: Clue | undefined, other: Clue | undefined): number {
  return one && other ? byStrength(one, other) : 0;
}

function byStrength(one: Clue, other: Clue): number {
  return other.strength - one.strength || other.depth - one.depth || one.start - other.start;
}
