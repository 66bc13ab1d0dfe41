/** Counts the steps of a decoding, so that a test can see that they grow with the text and no faster. */
export interface Work {
  steps: number;
}

/** The words of a text: offsets, a case-blind hash of each, and the number of its line. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly line: Int32Array;
}

const seed = 0x811c9dc5;

/** Returns the hash under which {@link tokenise} files a word; upper and lower case are the same. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash | 0;
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
}

/** Says whether a UTF-16 code belongs to a word: letters of any script, digits and the low line. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
    );
  }
  return code >= 0xc0 && (code < 0x2000 || code > 0x303f) && code < 0xfe00;
}

/** Splits a text into words in one pass. Escapes (`\n`, `\u0022`) and terminal colours stand between words. */
export function tokenise(text: string, work: Work): Tokens {
  const room = (text.length >> 1) + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const hash = new Int32Array(room);
  const line = new Int32Array(room);
  let count = 0;
  let lines = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === 10) lines++;
      at += code === 92 ? escapeLength(text, at) : code === 27 ? 1 + colourLength(text, at + 1) : 1;
      continue;
    }
    start[count] = at;
    line[count] = lines;
    let sum = seed;
    let next = code;
    do {
      sum = step(sum, next);
      next = text.charCodeAt(++at);
    } while (at < text.length && isWordCode(next));
    hash[count] = sum | 0;
    end[count] = at;
    count++;
  }
  work.steps += text.length;
  return { text, count, start, end, hash, line };
}

/** Returns the index of the first word that ends behind an offset, or the number of words when none does. */
export function tokenAt(tokens: Tokens, at: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function escapeLength(text: string, at: number): number {
  const next = text[at + 1];
  if (next === 'n' || next === 't' || next === 'r') return 2;
  if (next === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
    return 6 + (text.slice(at + 2, at + 6).toLowerCase() === '001b' ? colourLength(text, at + 6) : 0);
  }
  if (next === 'x' && /^[0-9a-f]{2}$/i.test(text.slice(at + 2, at + 4))) return 4;
  return 1;
}

function colourLength(text: string, at: number): number {
  return /^\[[\d;]{0,12}[A-Za-z]/.exec(text.slice(at, at + 14))?.[0].length ?? 0;
}
