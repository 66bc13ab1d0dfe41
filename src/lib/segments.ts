import type { Span } from './decode/types.ts';

/** A piece of a text, marked as evidence or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its evidence: the pieces in order, together the whole text. Spans that overlap or lie outside are cut to fit. */
export function segments(text: string, marks: readonly Span[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    if (to > from) pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Cuts a line of words at the names in it, such as header names, so that these can be set as code. */
export function wordsAndNames(line: string, names: readonly string[]): Segment[] {
  const marks = names.flatMap((name) => {
    const start = line.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  return segments(line, marks);
}

/** Cuts a line at its backticks: what stands between two of them is code. */
export const segmentsOfCode = (line: string): Segment[] =>
  line
    .split('`')
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
