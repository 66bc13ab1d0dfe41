import type { EntryData } from '../schemas/entry.ts';
import type { FamilyData } from '../schemas/family.ts';
import {
  adviceFor,
  inOrder,
  toGuide,
  type Advice,
  type Beside,
  type Guide,
  type GuideSource,
  type PlatformSource,
} from './beside.ts';
import { checkBeside } from './check-beside.ts';
import { checkExamples } from './check-examples.ts';
import { checkContent } from './check.ts';
import type { Problem } from './problems.ts';
import { compareCodes, slugOf } from './slug.ts';

/** One entry as its file has it. */
export interface EntrySource {
  /** The file, from the project’s root. */
  readonly file: string;
  /** The name of its folder: the family. */
  readonly family: string;
  /** The file name without its extension: the slug. */
  readonly name: string;
  readonly data: EntryData;
  /** The Markdown below the frontmatter. */
  readonly body: string;
}

/** One family as `families.yaml` has it. */
export interface FamilySource {
  readonly file: string;
  readonly data: FamilyData;
}

/** One code that is easily confused with an entry’s own. */
export interface Related {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** How it differs; the other entry’s summary where the author wrote none. */
  readonly why: string;
}

/** One entry, complete: lists are there even when empty. */
export interface Entry extends Omit<
  EntryData,
  'aliases' | 'shownAs' | 'askedAs' | 'signs' | 'related' | 'specs'
> {
  readonly slug: string;
  readonly family: string;
  readonly file: string;
  readonly aliases: readonly string[];
  readonly shownAs: readonly string[];
  readonly askedAs: readonly string[];
  readonly signs: NonNullable<EntryData['signs']>;
  readonly related: readonly Related[];
  /** Entries that name this one as easily confused, and that it does not name itself: the way back. */
  readonly namedBy: readonly { readonly code: string; readonly slug: string; readonly name: string }[];
  readonly specs: NonNullable<EntryData['specs']>;
  /** What to do in each automation tool, in the order of the tools. */
  readonly advice: readonly Advice[];
  /** The guides that explain it at length. */
  readonly guides: readonly Guide[];
}

/** One group of a family with its entries, in order. `slug` is empty for entries of a family without groups. */
export interface Group {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** One family with its entries by group. */
export interface Family extends Omit<FamilyData, 'groups'> {
  readonly groups: readonly Group[];
  /** All its entries, in the order of the page. */
  readonly entries: readonly Entry[];
}

/** All content, sorted and cross-linked. */
export interface Catalogue {
  readonly families: readonly Family[];
  /** All entries, family by family, in the order of the pages. */
  readonly entries: readonly Entry[];
  /** The guides, in their order. */
  readonly guides: readonly Guide[];
}

/** Builds the catalogue and lists what its authors have to mend; with problems the catalogue is not fit to publish. */
export function buildCatalogue(
  entrySources: readonly EntrySource[],
  familySources: readonly FamilySource[],
  platforms: readonly PlatformSource[] = [],
  guideSources: readonly GuideSource[] = [],
): { catalogue: Catalogue; problems: Problem[] } {
  const bySlug = new Map(entrySources.map((source) => [slugOf(source.data.code), source.data]));
  const beside = { platforms: inOrder(platforms), guides: inOrder(guideSources) };
  const entries = withWaysBack(entrySources.map((source) => toEntry(source, bySlug, beside)));
  const families = familySources.map(({ data }) =>
    toFamily(
      data,
      entries.filter(({ family }) => family === data.slug),
    ),
  );
  return {
    catalogue: {
      families,
      entries: families.flatMap((family) => family.entries),
      guides: beside.guides.map(toGuide),
    },
    problems: [
      ...checkContent(entrySources, familySources),
      ...checkBeside(entrySources, beside),
      ...checkExamples(entries),
    ],
  };
}

function toEntry(
  { data, family, file }: EntrySource,
  bySlug: ReadonlyMap<string, EntryData>,
  beside: Beside,
): Entry {
  const slug = slugOf(data.code);
  const { aliases = [], askedAs = [], signs = [], specs = [] } = data;
  const related = (data.related ?? []).flatMap((item) => {
    const { code, why } = typeof item === 'string' ? { code: item, why: undefined } : item;
    const other = bySlug.get(slugOf(code));
    return other
      ? [{ code: other.code, slug: slugOf(code), name: other.name, why: why ?? other.summary }]
      : [];
  });
  const worded = beside.platforms.flatMap(({ data: tool }) =>
    (tool.shownAs ?? []).filter(({ code }) => slugOf(code) === slug),
  );
  const shownAs = [...(data.shownAs ?? []), ...worded.map(({ text }) => text)];
  const advice = adviceFor(data, beside.platforms);
  const about = beside.guides
    .filter((guide) => (guide.data.codes ?? []).some((code) => slugOf(code) === slug))
    .map(toGuide);
  return {
    ...data,
    slug,
    family,
    file,
    namedBy: [],
    aliases,
    shownAs,
    askedAs,
    signs,
    specs,
    related,
    advice,
    guides: about,
  };
}

function withWaysBack(entries: readonly Entry[]): Entry[] {
  const naming = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { slug } of entry.related) naming.set(slug, [...(naming.get(slug) ?? []), entry]);
  }
  return entries.map((entry) => {
    const own = new Set(entry.related.map(({ slug }) => slug));
    const others = (naming.get(entry.slug) ?? []).filter(({ slug }) => !own.has(slug));
    const namedBy = others
      .map(({ code, slug, name }) => ({ code, slug, name }))
      .sort((a, b) => compareCodes(a.code, b.code));
    return { ...entry, namedBy };
  });
}

function toFamily(data: FamilyData, unsorted: readonly Entry[]): Family {
  const entries = [...unsorted].sort((a, b) => compareCodes(a.code, b.code));
  const named = data.groups ?? [{ slug: '', label: '', title: data.title }];
  const groups = named
    .map((group) => ({ ...group, entries: entries.filter((entry) => (entry.group ?? '') === group.slug) }))
    .filter((group) => group.entries.length > 0);
  return { ...data, groups, entries: groups.flatMap((group) => group.entries) };
}

/** Returns the entries before and after one in its family, where there are any. */
export function neighbours(
  family: Family,
  slug: string,
): { previous: Entry | undefined; next: Entry | undefined } {
  const index = family.entries.findIndex((entry) => entry.slug === slug);
  return { previous: family.entries[index - 1], next: index < 0 ? undefined : family.entries[index + 1] };
}

/** Returns at most `size` entries of a family around one, by group, so that a page does not grow with the family. */
export function surroundings(family: Family, slug: string, size: number): Group[] {
  const index = family.entries.findIndex((entry) => entry.slug === slug);
  const start = Math.max(0, Math.min(index - Math.floor(size / 2), family.entries.length - size));
  const shown = new Set(family.entries.slice(start, start + size));
  return family.groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => shown.has(entry)) }))
    .filter((group) => group.entries.length > 0);
}
