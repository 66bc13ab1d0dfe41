/** Returns the slug of a code: the code in lower case, nothing else changed, so that a program which knows the code knows the link. */
export const slugOf = (code: string): string => code.toLowerCase();

/** Orders codes as a person expects: numbers by value, words by letter, `429` before `4290`. Locale-independent. */
export function compareCodes(a: string, b: string): number {
  const [numberA, numberB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  const bothNumbers = !Number.isNaN(numberA) && !Number.isNaN(numberB);
  if (bothNumbers && numberA !== numberB) return numberA - numberB;
  if (Number.isNaN(numberA) !== Number.isNaN(numberB)) return Number.isNaN(numberA) ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns a code as HTML that may break where a word of it ends (`_`, `.`, `/`, `:`, `aB`), so that a long one fits a narrow screen. Codes hold no HTML characters. */
export const breakable = (code: string): string => code.replace(/[_./:](?=\w)|[a-z](?=[A-Z])/g, '$&<wbr>');

/** Returns what all codes of a group begin with, up to and with a hyphen (`cloudflare-`), so that it need not be said on each of them; else nothing. */
export function sharedPrefix(codes: readonly string[]): string {
  const prefix = /^[a-z]+-/.exec(codes[0] ?? '')?.[0] ?? '';
  return codes.length > 2 && codes.every((code) => code.startsWith(prefix)) ? prefix : '';
}

/** Orders names by letter, whatever their case, the same in every locale. */
export function compareNames(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}
