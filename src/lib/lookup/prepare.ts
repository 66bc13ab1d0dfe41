import type { LookupEntry } from '../lookup.ts';
import { compact, words } from './words.ts';

/** One name of an entry as the lookup compares it. */
export interface Text {
  readonly row: number;
  readonly kind: 'code' | 'alias' | 'name' | 'wording';
  readonly text: string;
  readonly compact: string;
  readonly words: ReadonlySet<string>;
}

/** The names of all entries, arranged for searching. */
export interface Prepared {
  readonly texts: readonly Text[];
  /** Codes and aliases in lower case, each with its text; a code goes before an alias. */
  readonly tokens: ReadonlyMap<string, Text>;
  /** The texts that equal a phrase once everything but letters and digits is gone. */
  readonly phrases: ReadonlyMap<string, readonly Text[]>;
  /** The texts in which a word stands. */
  readonly postings: ReadonlyMap<string, readonly Text[]>;
  /** How much a word tells: the rarer, the more. */
  readonly weights: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly LookupEntry[], Prepared>();

/** Returns the names of the entries arranged for searching; the work is done once for each list. */
export function prepare(entries: readonly LookupEntry[]): Prepared {
  let prepared = known.get(entries);
  if (!prepared) {
    prepared = arrange(entries);
    known.set(entries, prepared);
  }
  return prepared;
}

function arrange(entries: readonly LookupEntry[]): Prepared {
  const texts = entries.flatMap((entry, row) => [
    textOf(row, 'code', entry.code),
    ...entry.aliases.map((alias) => textOf(row, 'alias', alias)),
    textOf(row, 'name', entry.name),
    ...[...entry.shownAs, ...(entry.askedAs ?? [])].map((wording) => textOf(row, 'wording', wording)),
  ]);
  const tokens = new Map<string, Text>();
  const phrases = new Map<string, Text[]>();
  const postings = new Map<string, Text[]>();
  const rows = new Map<string, Set<number>>();
  for (const text of [...texts].sort(
    (one, other) => Number(other.kind === 'code') - Number(one.kind === 'code'),
  )) {
    const token = text.text.toLowerCase();
    if ((text.kind === 'code' || text.kind === 'alias') && !tokens.has(token)) tokens.set(token, text);
    add(phrases, text.compact, text);
    for (const word of text.words) {
      add(postings, word, text);
      rows.set(word, (rows.get(word) ?? new Set()).add(text.row));
    }
  }
  const weights = new Map([...rows].map(([word, at]) => [word, Math.log(1 + entries.length / at.size)]));
  return { texts, tokens, phrases, postings, weights };
}

function textOf(row: number, kind: Text['kind'], text: string): Text {
  return { row, kind, text, compact: compact(text), words: new Set(words(text)) };
}

function add(map: Map<string, Text[]>, key: string, text: Text): void {
  const list = map.get(key);
  if (list) list.push(text);
  else map.set(key, [text]);
}
