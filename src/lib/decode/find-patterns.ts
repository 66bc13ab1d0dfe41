import { wordsOf } from './pattern.ts';
import type { PhraseHit } from './phrases.ts';
import { tokenAt } from './tokens.ts';
import type { Tokens, Work } from './tokens.ts';

const mostMatches = 50;

/** A regular expression that runs over a whole text, and what it stands for. */
export interface Pattern<Mark> {
  readonly regex: RegExp;
  readonly mark: Mark;
}

interface Needy<Mark> extends Pattern<Mark> {
  /** What stands in every text it matches, in lower case. */
  readonly words: string;
}

/** Patterns filed by what they need, so that a text is searched only for those it may hold. */
export interface PatternIndex<Mark> {
  readonly all: readonly Needy<Mark>[];
  /** The patterns, by number, that need four characters in a row; under 0 those that need none. */
  readonly byNeed: ReadonlyMap<number, readonly number[]>;
}

/** Files patterns by the four characters of their words that the fewest others need. */
export function indexPatterns<Mark>(patterns: readonly Pattern<Mark>[]): PatternIndex<Mark> {
  const needy = patterns.map((pattern) => ({ ...pattern, words: wordsOf(pattern.regex.source) }));
  const needs = needy.map(({ words }) => [...foursOf(words)]);
  const among = new Map<number, number>();
  for (const need of needs.flat()) among.set(need, (among.get(need) ?? 0) + 1);
  const byNeed = new Map<number, number[]>();
  needs.forEach((fours, index) => {
    const rarest = fours.reduce(
      (one, other) => (among.get(other)! < among.get(one)! ? other : one),
      fours[0] ?? 0,
    );
    byNeed.set(rarest, [...(byNeed.get(rarest) ?? []), index]);
  });
  return { all: needy, byNeed };
}

/** Finds the first places of each pattern in a text, as hits like those of phrases. */
export function findPatterns<Mark>(
  { all, byNeed }: PatternIndex<Mark>,
  tokens: Tokens,
  work: Work,
): PhraseHit<Mark>[] {
  const hits: PhraseHit<Mark>[] = [];
  const lower = tokens.text.toLowerCase();
  const possible = [0, ...foursOf(lower, byNeed)].flatMap((four) => byNeed.get(four) ?? []);
  work.steps += tokens.text.length;
  for (const index of possible.sort((one, other) => one - other)) {
    const { regex, words: needed, mark } = all[index]!;
    if (!lower.includes(needed)) continue;
    let found = 0;
    work.steps += tokens.text.length;
    for (const { 0: words, index: start } of tokens.text.matchAll(regex)) {
      const end = start + words.length;
      const first = Math.min(tokenAt(tokens, start), tokens.count - 1);
      if (words && first >= 0)
        hits.push({ start, end, first, last: Math.max(first, tokenAt(tokens, end - 1)), mark });
      if (++found >= mostMatches) break;
    }
  }
  return hits;
}

/** Returns each four characters in a row, as a number, of a text in lower case that are such as words hold; only those of a list, where there is one. */
function foursOf(text: string, among?: { has(four: number): boolean }): Set<number> {
  const fours = new Set<number>();
  let four = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    run = isInWords(code) ? run + 1 : 0;
    four = ((four << 7) | code) & 0xfffffff;
    if (run >= 4 && (!among || among.has(four))) fours.add(four);
  }
  return fours;
}

const isInWords = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32 || code === 45 || code === 95;
