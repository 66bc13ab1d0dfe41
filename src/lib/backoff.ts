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
