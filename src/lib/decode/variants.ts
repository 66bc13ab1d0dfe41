import type { ReadyBook } from './book.ts';
import type { Clue } from './clues.ts';
import type { ServiceHit } from './services.ts';
import type { VariantSigns } from './types.ts';

const widest = 400;
const shortest = 14;
const passedOn = 20;

/** A service, and the variant that fits, with the places that say so. */
export interface ServiceChoice {
  readonly service: number;
  readonly variant: number;
  /** The entry of the variant, or -1. */
  readonly entry: number;
  readonly hits: readonly ServiceHit[];
}

/** Returns the service that an error concerns and its variant that fits best, or null. */
export function chooseService(
  clue: Clue | null,
  hits: readonly ServiceHit[],
  seen: ReadonlySet<number>,
  opened: ReadyBook,
  text: string,
): ServiceChoice | null {
  let best: { score: number; choice: ServiceChoice } | null = null;
  const addressed = clue !== null && /:\/\//.test(lineOf(text, clue.start));
  for (const service of new Set(hits.map((hit) => hit.service))) {
    const own = hits.filter((hit) => hit.service === service);
    const near = clue && own.some((hit) => hit.line === clue.line);
    const named = own.some((hit) => !hit.host && hit.variant < 0);
    const hosted = own.some((hit) => hit.host && !hit.happy && (!addressed || near));
    const fit = fitVariant(service, own, seen, opened, named || hosted ? clue : null);
    const inSuccess = fit?.shown && seen.size === 0 && own.some((hit) => hit.host);
    if (!named && !hosted && !inSuccess && !fit?.unique) continue;
    const fits = (near ? 4 : 0) + (hosted ? 2 : 0) + (named ? 3 : 0) + (fit ? 2 + fit.strength : 0);
    // A server in between signs answers that it only passed on: it counts by its own page or code.
    const passing = opened.book.services[service]?.sender && clue?.kind !== 'page' && !fit?.shown;
    const score = passing ? fits - passedOn : fits;
    if (best && best.score >= score) continue;
    best = { score, choice: { service, variant: fit?.variant ?? -1, entry: fit?.entry ?? -1, hits: own } };
  }
  return best?.choice ?? null;
}

interface Fit {
  readonly variant: number;
  readonly entry: number;
  readonly strength: number;
  /** A code or sign of it stands in the text. */
  readonly shown: boolean;
  /** That code is this service's alone. */
  readonly unique: boolean;
}

function fitVariant(
  service: number,
  own: readonly ServiceHit[],
  seen: ReadonlySet<number>,
  opened: ReadyBook,
  sure: Clue | null,
): Fit | null {
  const variants = opened.book.services[service]?.variants ?? [];
  const told = withoutInner(own);
  let best: Fit | null = null;
  variants.forEach((variant, index) => {
    const entry = opened.slugs.get(variant.entry);
    if (entry === undefined) return;
    const shown = told.filter((hit) => hit.variant === index).length;
    const agrees = variant.status !== undefined && seen.has(variant.status);
    const differs = variant.status !== undefined && seen.size > 0 && !agrees;
    const plain = (!variant.code && variant.signs.length === 0) || isOnlyMeaning(variant, variants, opened);
    const meant = agrees && sure !== null && opened.statuses.get(variant.status ?? 0) === sure.entry;
    if (differs || (shown === 0 && !(plain && meant))) return;
    const unique = shown > 0 && variant.code !== undefined && isOnly(variant.code, service, opened);
    const strength = shown * 2 + (agrees ? 2 : 0);
    if (!best || strength > best.strength)
      best = { variant: index, entry, strength, shown: shown > 0, unique };
  });
  return best;
}

// Of two signs of which one holds the other, the longer one tells.
function withoutInner(own: readonly ServiceHit[]): ServiceHit[] {
  let reached = -1;
  return own.filter(({ variant, end }) => {
    if (variant < 0) return true;
    const inside = end <= reached;
    reached = Math.max(reached, end);
    return !inside;
  });
}

// The service has one meaning for this status, and it is the status's own.
const isOnlyMeaning = (
  { status, entry }: VariantSigns,
  variants: readonly VariantSigns[],
  opened: ReadyBook,
): boolean =>
  status !== undefined &&
  opened.slugs.get(entry) === opened.statuses.get(status) &&
  variants.filter((other) => other.status === status).length === 1;

// Words that any API may put together into a code say nothing of who sent it.
const generic: ReadonlySet<string> = new Set(
  (
    'internal server service gateway request invalid too many requests authentication authorization validation ' +
    'permission permissions object resource not found unavailable unprocessable entity large error url overload ' +
    'overloaded timeout required failed rate limit exceeded reached access denied token expired bad missing field ' +
    'parameter forbidden unauthorized quota account user conflict type code key body schema input value unknown ' +
    'unsupported media method allowed exists already duplicate insufficient scope client'
  ).split(' '),
);

const isGeneric = (code: string): boolean =>
  code.split(/[_\W]|(?<=[a-z])(?=[A-Z])/).every((word) => generic.has(word.toLowerCase()));

// A long code that one service alone uses gives that service away; a short one, or an entry's own, is anybody's.
function isOnly(code: string, service: number, opened: ReadyBook): boolean {
  if (
    code.length <= shortest ||
    isGeneric(code) ||
    !/[_/]|[a-z][A-Z]/.test(code) ||
    opened.names.has(code.toLowerCase())
  )
    return false;
  return !opened.book.services.some(
    (other, index) => index !== service && other.variants.some((variant) => variant.code === code),
  );
}

function lineOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - widest), at);
  const after = text.slice(at, at + widest);
  const end = after.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
}
