import type { Sign } from '../../schemas/entry.ts';

/** Says whether a stretch of a text stands where a sign wants it: on a header line, or inside JSON, XML or HTML. */
export type PlaceCheck = (start: number, end: number, where: Sign['where']) => boolean;

const longestHeader = 400;
const header = /^[\s<>*'"|[{(]{0,12}(?:header:\s)?[A-Za-z][A-Za-z0-9_-]{1,60}['"]?\s{0,3}[:=]/;

/** Returns the check for one text; the text is read for its bodies once, when first asked. */
export function placesOf(text: string): PlaceCheck {
  let bodies: Int32Array | null = null;
  return (start, end, where) => {
    if (!where) return true;
    if (where === 'header') {
      const before = text.slice(Math.max(0, start - longestHeader), start);
      const line = start - before.length + before.lastIndexOf('\n') + 1;
      return header.test(text.slice(line, Math.min(line + 100, end + 80)));
    }
    bodies ??= bodyStarts(text);
    return (bodies[0] ?? text.length) < start && insideBody(text, bodies, start);
  };
}

// Pairs of offsets: where a body opens and where it closes; one that is cut off reaches to the end.
function bodyStarts(text: string): Int32Array {
  const pairs: number[] = [];
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) {
      if (depth++ === 0) opened = at;
    } else if (code === 125 && depth > 0) {
      if (--depth === 0) pairs.push(opened, at + 1);
    } else if (code === 60 && depth === 0 && /^<[a-z!?]/i.test(text.slice(at, at + 2))) {
      const close = text.lastIndexOf('>') + 1;
      pairs.push(at, close > at ? close : text.length);
      return Int32Array.from(pairs);
    }
  }
  if (depth > 0) pairs.push(opened, text.length);
  return Int32Array.from(pairs);
}

function insideBody(text: string, pairs: Int32Array, at: number): boolean {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle * 2] ?? text.length) <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && at < (pairs[low * 2 - 1] ?? 0);
}
