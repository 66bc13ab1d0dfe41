/** How deep below other errors a place of the text stands: 0 for the outermost, 1 for its cause, and so on. */
export type CauseDepth = (at: number) => number;

const below =
  /(?:\[cause\]|\bcause["']?)\s{0,2}:|\bcaused by\b|-{3}>|\bnested exception is\b|\binner exception\b|\bwrapped=#</gi;
const above = /the above exception, another exception occurred|the above exception was the direct cause/gi;
const reach = 2000;
const deepest = 8;

/**
 * Returns the depth at each place: below `[cause]:`, `cause:` and `Caused by:` (Node, Java, Rust),
 * `--->` and `Inner Exception` (.NET), `nested exception is` (Spring) and `wrapped=` (Ruby), and above Python's
 * sentences that the exception before them came first.
 */
export function causesOf(text: string): CauseDepth {
  const starts = [...text.matchAll(below)].slice(0, 200).map((match) => match.index);
  const ends = [...text.matchAll(above)].slice(0, 200).map((match) => match.index);
  return (at) => {
    const over = starts.filter((start) => start < at && at - start < reach).length;
    const under = ends.filter((end) => at < end && end - at < reach * 2).length;
    return Math.min(deepest, over + under);
  };
}

const message = /\b[A-Za-z]{0,40}(?:Error|Exception)\b[^:\n]{0,20}: {1,2}([^\n:{}"'\\]{3,60})/;

/** Returns the message of the outermost error, such as `fetch failed`, or null when the text has none. */
export function outerMessage(text: string): string | null {
  return message.exec(text.slice(0, 4000))?.[1]?.trim() ?? null;
}
