import { editDistance, slipsAllowed } from './edit-distance.ts';
import { codesIn, spokenIn } from './lookup/codes.ts';
import { likenesses } from './lookup/likeness.ts';
import { prepare } from './lookup/prepare.ts';
import type { Prepared, Text } from './lookup/prepare.ts';
import { compact } from './lookup/words.ts';

/** What the lookup knows of one entry. Several rows may lead to one slug: a service's machine code is such a row. */
export interface LookupEntry {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly shownAs: readonly string[];
  /** How people ask for it in their own words. */
  readonly askedAs?: readonly string[];
}

/** One answer: the entry, and the text of it that matched. */
export interface Match {
  readonly slug: string;
  readonly kind: 'code' | 'alias' | 'name' | 'wording' | 'near';
  readonly matched: string;
  /** Whether it is likely enough to go there without asking. */
  readonly sure: boolean;
}

interface Candidate {
  readonly text: Text;
  readonly kind: Match['kind'];
  readonly score: number;
}

const longest = 300;

/** The least score of a match that one may follow without asking: two thirds of the words agree. */
const sureScore = 20;

/**
 * Returns the entries that a query means, best first, one match each: exact code in any dress, then whole
 * aliases, names and wordings, then beginnings, shared words and near misses. Quick enough for each keystroke.
 */
export function lookup(query: string, entries: readonly LookupEntry[], limit = 8): Match[] {
  const asked = query.slice(0, longest).trim();
  const phrase = compact(asked);
  if (!phrase) return [];
  const prepared = prepare(entries);
  const matches = new Map<string, Match>();
  const candidates = [
    ...exact(asked, phrase, prepared),
    ...begun(phrase, prepared),
    ...alike(asked, phrase, prepared),
  ];
  for (const { text, kind, score } of candidates.sort((one, other) => other.score - one.score)) {
    const slug = entries[text.row]?.slug ?? '';
    if (!matches.has(slug)) matches.set(slug, { slug, kind, matched: text.text, sure: score >= sureScore });
    if (matches.size >= limit) break;
  }
  return [...matches.values()];
}

const wholeScore = { code: 70, alias: 60, name: 59, wording: 58 };

/** Codes that are no ordinary words say more than the status beside them: `Error 400: redirect_uri_mismatch`. */
const unmistakable = /_.*_|[A-Z]{5}/;

function exact(asked: string, phrase: string, prepared: Prepared): Candidate[] {
  const tokens = codesIn(asked, prepared).map((text, index) => ({
    text,
    kind: text.kind,
    score: (text.kind !== 'code' ? 50 : unmistakable.test(text.text) ? 101 : 100) - index / 100,
  }));
  const told = spokenIn(asked, prepared).map((text) => ({ text, kind: text.kind, score: 101 }));
  const whole = (prepared.phrases.get(phrase) ?? []).map((text) => {
    const asWritten = asked.toLowerCase() === text.text.toLowerCase();
    // `not found` is the name of 404 before it is the code NOT_FOUND, and PermissionError is not permission_error
    const score = text.kind === 'code' && !asWritten ? 57 : wholeScore[text.kind] + (asWritten ? 0.5 : 0);
    return { text, kind: text.kind, score };
  });
  return [...tokens, ...told, ...whole];
}

function begun(phrase: string, prepared: Prepared): Candidate[] {
  const start = /^[1-9]\d?xx?$/.test(phrase) ? phrase.replace(/x+$/, '') : phrase;
  if (start.length < 2 && !/\d/.test(start)) return [];
  return prepared.texts
    .filter((text) => text.kind !== 'wording' && text.compact.startsWith(start))
    .map((text) => ({
      text,
      kind: text.kind,
      score: (text.kind === 'code' ? 45 : 40) - text.compact.length / 100,
    }));
}

function alike(asked: string, phrase: string, prepared: Prepared): Candidate[] {
  const shared = likenesses(asked, prepared).map(({ text, score, slip }) => ({
    text,
    kind: slip ? ('near' as const) : text.kind,
    score: 30 * score,
  }));
  const allowed = /\d/.test(phrase) ? 0 : slipsAllowed(phrase.length);
  if (!allowed) return shared;
  const near: Candidate[] = [];
  for (const text of prepared.texts) {
    const slips = editDistance(phrase, text.compact, allowed);
    if (slips <= allowed) near.push({ text, kind: 'near', score: 35 - slips });
  }
  return [...shared, ...near];
}

const structure =
  /^(?:[{[]\s*["'{[]|<[!?a-z]|HTTP\/\d|[<>*] |\d{4}-\d\d-\d\d|[a-z]+(?:-[a-z]+)+: )|["']\s?:\s?["'{[\d]/i;

/** The longest way of writing nothing but a code, such as `HTTP status=429`. */
const longestDress = 24;

/** Says whether a pasted text is a log, to be decoded, rather than a code or words to look up. */
export function isLog(query: string): boolean {
  const start = query.slice(0, 2000).trim();
  return start.length > 140 || /[\n\r]/.test(start) || (start.length > longestDress && structure.test(start));
}
