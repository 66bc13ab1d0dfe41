import { open } from './book.ts';
import type { Mark } from './book.ts';
import { causesOf } from './cause.ts';
import { phraseClue, statusClue } from './clues.ts';
import { conclude } from './findings.ts';
import { nearBy, withoutParts } from './near.ts';
import { findPatterns } from './find-patterns.ts';
import { findPhrases } from './phrases.ts';
import { placesOf } from './place.ts';
import { findServices } from './services.ts';
import { findStatuses } from './status.ts';
import { tokenise } from './tokens.ts';
import type { Work } from './tokens.ts';
import type { Finding, SignBook } from './types.ts';

const ofService: ReadonlySet<Mark['kind']> = new Set(['host', 'service', 'variant', 'variant-code']);

/**
 * Returns what a log is about, best first, each entry once; nothing for a text without an error. Its time grows
 * with the length of the text; `work` counts the steps.
 */
export function decode(text: string, book: SignBook, work: Work = { steps: 0 }): Finding[] {
  const opened = open(book);
  const tokens = tokenise(text, work);
  const phrases = [
    ...findPhrases(opened.tree, tokens, work),
    ...findPatterns(opened.patterns, tokens, work),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const statuses = findStatuses(
    tokens,
    (status) => opened.statuses.has(status),
    nearBy(opened.statuses, phrases, tokens),
    work,
  );
  const isAt = placesOf(text);
  const depthAt = causesOf(text);
  const clues = statuses
    .filter(({ status }) => status >= 400)
    .map((hit) => statusClue(hit, opened, tokens, depthAt));
  for (const hit of withoutParts(phrases.filter(({ mark }) => !ofService.has(mark.kind)))) {
    const clue = phraseClue(hit, tokens, isAt, depthAt);
    if (clue) clues.push(clue);
  }
  const services = findServices(
    phrases.filter(({ mark }) => ofService.has(mark.kind)),
    statuses,
    tokens,
    isAt,
  );
  return conclude(clues, services, opened, text);
}
