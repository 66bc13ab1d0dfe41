import type { ReadyBook } from './book.ts';
import type { Clue } from './clues.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import { reasonFor } from './reason.ts';
import { requestIdOf } from './request-id.ts';
import { retryAfterOf } from './retry-after.ts';
import type { ServiceHit } from './services.ts';
import type { Finding, Span } from './types.ts';
import { chooseService } from './variants.ts';
import type { ServiceChoice } from './variants.ts';

const mostSpans = 12;
const variantStrength = 110;

/** Returns the findings that the clues and services of a text lead to. */
export function conclude(
  clues: readonly Clue[],
  services: readonly ServiceHit[],
  opened: ReadyBook,
  text: string,
): Finding[] {
  const seen = new Set(clues.flatMap(({ status }) => (status === null ? [] : [status])));
  const ranked = rank(clues);
  const choice = chooseService(ranked[0]?.clues[0] ?? null, services, seen, opened, text);
  const ordered = choice && choice.entry >= 0 ? withVariant(ranked, choice, opened) : ranked;
  if (!ordered.length) return [];
  const retryAfter = retryAfterOf(text, seen.has(429) || ordered[0]?.entry === opened.statuses.get(429));
  const requestId = requestIdOf(text);
  return ordered.flatMap(({ entry: index, clues: own }, place) => {
    const entry = opened.book.entries[index];
    const clue = own[0];
    if (!entry || !clue) return [];
    const chosen = place === 0 ? choice : chooseService(clue, services, seen, opened, text);
    const service = chosen ? (opened.book.services[chosen.service] ?? null) : null;
    const variant = chosen?.entry === index ? (service?.variants[chosen.variant]?.id ?? null) : null;
    return {
      entry: entry.slug,
      code: entry.code,
      service: service?.slug ?? null,
      variant,
      evidence: spans([...own, ...(chosen?.hits ?? []).slice(0, 4)]),
      retryAfter,
      requestId,
      reason: reasonFor(clue, entry, service?.name ?? null, text),
    };
  });
}

// A service's own code says more than the status: its entry goes first.
function withVariant(ranked: readonly Ranked[], choice: ServiceChoice, opened: ReadyBook): Ranked[] {
  const own = ranked.find(({ entry }) => entry === choice.entry);
  const variant = opened.book.services[choice.service]?.variants[choice.variant];
  const shown = choice.hits.find((hit) => hit.variant === choice.variant);
  const clue: Clue | null = shown
    ? {
        entry: choice.entry,
        start: shown.start,
        end: shown.end,
        line: shown.line,
        strength: variantStrength,
        kind: 'variant',
        text: variant?.code ?? variant?.id ?? '',
        depth: 0,
        status: null,
      }
    : null;
  const clues = [...(clue ? [clue] : []), ...(own?.clues ?? [])];
  return [{ entry: choice.entry, clues }, ...ranked.filter((other) => other !== own)];
}

function spans(pieces: readonly Span[]): Span[] {
  const sorted = pieces.slice(0, mostSpans).map(({ start, end }) => ({ start, end }));
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged;
}
