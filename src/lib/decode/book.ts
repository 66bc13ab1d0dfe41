import type { Sign } from '../../schemas/entry.ts';
import { indexPatterns } from './find-patterns.ts';
import type { Pattern, PatternIndex } from './find-patterns.ts';
import { compile, slowPattern } from './pattern.ts';
import { addPhrase, emptyTree } from './phrases.ts';
import type { PhraseTree } from './phrases.ts';
import type { SignBook } from './types.ts';

/** What a phrase or a pattern of the book stands for. */
export interface Mark {
  readonly kind:
    | 'code'
    | 'alias'
    | 'status-name'
    | 'name'
    | 'wording'
    | 'sign'
    | 'type'
    | 'host'
    | 'service'
    | 'variant-code'
    | 'variant';
  /** The entry's index, or the service's for the last four kinds. */
  readonly index: number;
  /** The variant's index at its service. */
  readonly variant: number;
  readonly text: string;
  readonly where: Sign['where'];
  readonly rank: Sign['rank'];
  words: number;
}

/** The book made ready for reading texts. */
export interface ReadyBook {
  readonly book: SignBook;
  readonly tree: PhraseTree<Mark>;
  readonly patterns: PatternIndex<Mark>;
  /** The index of an entry by its HTTP status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly slugs: ReadonlyMap<string, number>;
  /** The codes and aliases of all entries in lower case. */
  readonly names: ReadonlySet<string>;
}

const ready = new WeakMap<SignBook, ReadyBook>();

/** Returns a book made ready for reading; the work is done once for each book. */
export function open(book: SignBook): ReadyBook {
  let opened = ready.get(book);
  if (!opened) {
    opened = prepare(book);
    ready.set(book, opened);
  }
  return opened;
}

function prepare(book: SignBook): ReadyBook {
  const tree = emptyTree<Mark>();
  const patterns: Pattern<Mark>[] = [];
  const statuses = new Map<number, number>();
  const slugs = new Map<string, number>();

  const phrase = (
    kind: Mark['kind'],
    index: number,
    text: string,
    variant = -1,
    { where, rank }: Pick<Sign, 'where' | 'rank'> = {},
  ): void => {
    const mark: Mark = { kind, index, variant, text, where, rank, words: 0 };
    mark.words = addPhrase(tree, text, mark);
  };
  const sign = (kind: Mark['kind'], index: number, one: Sign, variant = -1): void => {
    const { text, pattern, where, rank } = one;
    if (text) phrase(kind, index, text, variant, one);
    const regex = pattern && !slowPattern(pattern) ? compile(pattern) : null;
    if (pattern && regex)
      patterns.push({ regex, mark: { kind, index, variant, text: '', where, rank, words: 4 } });
  };

  book.entries.forEach((entry, index) => {
    slugs.set(entry.slug, index);
    if (/^\d{3}$/.test(entry.code)) statuses.set(Number(entry.code), index);
    else phrase('code', index, entry.code);
    for (const alias of entry.aliases) {
      const named = /^\d{3}$/.test(entry.code) && /^[A-Z_]{4,}$/.test(alias);
      phrase(named ? 'status-name' : 'alias', index, alias);
      for (const name of typesOfAlias(alias)) phrase('type', index, name);
    }
    for (const wording of entry.shownAs) phrase('wording', index, wording);
    for (const one of entry.signs) sign('sign', index, one);
    phrase('name', index, entry.name);
    for (const name of typeNames(entry.name)) phrase('type', index, name);
  });
  book.services.forEach((service, index) => {
    for (const host of service.hosts) phrase('host', index, host);
    for (const one of service.signs) sign('service', index, one);
    service.variants.forEach((variant, at) => {
      if (variant.code) phrase('variant-code', index, variant.code, at);
      for (const one of variant.signs) sign('variant', index, one, at);
    });
  });
  const names = new Set(
    book.entries.flatMap(({ code, aliases }) => [code, ...aliases].map((name) => name.toLowerCase())),
  );
  return { book, tree, patterns: indexPatterns(patterns), statuses, slugs, names };
}

// `Not Found` is also raised as NotFound, NotFoundError, NotFoundException and written NOT_FOUND.
function typeNames(name: string): string[] {
  const words = name.replace(/['’]/g, '').match(/[A-Za-z]+/g) ?? [];
  const joined = words.join('');
  const types = typesOf(joined);
  return words.length > 1 ? [joined, words.join('_'), ...types] : types;
}

// Libraries for gRPC raise DEADLINE_EXCEEDED as DeadlineExceeded or DeadlineExceededException.
function typesOfAlias(alias: string): string[] {
  if (!/^[A-Z]{3,}(?:_[A-Z]{2,})*$/.test(alias)) return [];
  const words = alias.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  const joined = words.join('');
  return words.length > 1 ? [joined, ...typesOf(joined)] : typesOf(joined);
}

const typesOf = (name: string): string[] => [`${name}Error`, `${name}Exception`, `${name}HttpException`];
