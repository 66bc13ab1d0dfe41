/** One attempt after a failure: the longest wait before it, in seconds. */
export interface Attempt {
  readonly attempt: number;
  readonly ceiling: number;
}

/** Returns the ceilings of exponential backoff: `base` seconds doubled before each attempt, never over `most`. */
export const ceilings = (count: number, base: number, most: number): Attempt[] =>
  Array.from({ length: count }, (_, index) => ({
    attempt: index + 1,
    ceiling: Math.min(most, base * 2 ** (index + 1)),
  }));

/**
 * Returns the parts of a ceiling, each from 0 to 1, that some runs draw before an attempt: spread like chance, by the golden
 * ratio, yet the same in every build.
 */
export const draws = (runs: number, attempt: number): number[] =>
  Array.from({ length: runs }, (_, run) => ((attempt * runs + run) * 0.618_034) % 1);
