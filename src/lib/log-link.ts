import type { Span } from './decode/types.ts';

/** What stands before a log in a fragment. */
export const logPrefix = '#log=';

/** The longest log, in characters, that a link carries or a page reads from its address. */
export const longestLog = 16_000;

/** Returns the part of a long text around its evidence, cut at line ends where there are any, and at most `most` characters long. */
export function excerpt(text: string, evidence: readonly Span[], most: number = longestLog): string {
  if (text.length <= most) return text;
  const { start: first, end: last } = evidence[0] ?? { start: 0, end: 0 };
  const wanted = Math.max(0, Math.min(first - Math.floor(most / 4), text.length - most));
  const nextLine = wanted === 0 ? 0 : text.indexOf('\n', wanted - 1) + 1;
  const start = nextLine > 0 && nextLine <= first ? nextLine : wanted;
  const end = start + most;
  const lineEnd = end >= text.length ? end : text.lastIndexOf('\n', end);
  return text.slice(start, lineEnd >= last && lineEnd > start ? lineEnd : end);
}

/** Writes a log, masked before, as a fragment. Halves of surrogate pairs cannot be written and become U+FFFD. */
export const logFragment = (masked: string): string => logPrefix + encodeURIComponent(masked.toWellFormed());

/** What a fragment holds: a log, or a sentence on why there is none. */
export type LogFragment = { readonly text: string } | { readonly problem: string };

/** Reads a fragment of the form `#log=…`. Never throws. */
export function readLogFragment(fragment: string): LogFragment {
  const encoded = fragment.startsWith(logPrefix) ? fragment.slice(logPrefix.length) : '';
  if (encoded.length > longestLog * 9)
    return { problem: 'The log in this address is too long to read. Paste it into the box instead.' };
  try {
    const text = decodeURIComponent(encoded);
    if (!text.trim()) return { problem: 'This address promises a log, but brings none.' };
    if (text.length > longestLog)
      return { problem: 'The log in this address is too long to read. Paste it into the box instead.' };
    return { text };
  } catch {
    return { problem: 'The log in this address was damaged on its way. Paste it into the box instead.' };
  }
}
