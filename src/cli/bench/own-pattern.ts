/** The longest pattern that a sign may have, in characters. */
const longest = 200;

/** Returns a pattern that begins with words of its own; with part of a long pattern it would be none, so the words alone. */
export function ownPattern(words: string, pattern = ''): string {
  const own = `${words} (?:${pattern})`;
  return own.length <= longest ? own : words;
}
