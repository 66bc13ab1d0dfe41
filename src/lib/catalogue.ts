import type { EntryData } from '../schemas/entry.ts';
import type { FamilyData } from '../schemas/family.ts';
import { adviceFor, inOrder, toGuide, type Beside, type GuideSource, type PlatformSource } from './beside.ts';
import type { Catalogue, Entry, EntrySource, Family, FamilySource } from './model.ts';
import { sectionIds, sectionsOf } from './sections.ts';
import { toService, type ServiceSource } from './services.ts';
import { compareCodes, compareNames, slugOf } from './slug.ts';

/** Sorts and links content that was checked. */
export function catalogueOf(
  entrySources: readonly EntrySource[],
  familySources: readonly FamilySource[],
  platforms: readonly PlatformSource[] = [],
  guideSources: readonly GuideSource[] = [],
  serviceSources: readonly ServiceSource[] = [],
): Catalogue {
  const bySlug = new Map(entrySources.map((source) => [slugOf(source.data.code), source.data]));
  const beside = { platforms: inOrder(platforms), guides: inOrder(guideSources) };
  const services = serviceSources.map(toService).sort((a, b) => compareNames(a.name, b.name));
  const variants = Map.groupBy(
    services.flatMap((service) => service.variants),
    ({ entrySlug }) => entrySlug,
  );
  const entries = withWaysBack(entrySources.map((source) => toEntry(source, bySlug, beside))).map(
    (entry) => ({ ...entry, variants: variants.get(entry.slug) ?? [] }),
  );
  const byFamily = Map.groupBy(entries, ({ family }) => family);
  const families = inOrder(familySources).map(({ data }) => toFamily(data, byFamily.get(data.slug) ?? []));
  return {
    families,
    entries: families.flatMap((family) => family.entries),
    guides: beside.guides.map(toGuide),
    services,
  };
}

function toEntry(
  { data, family, file, body }: EntrySource,
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
    sections: sectionIds(body),
    text: sectionsOf(body),
    namedBy: [],
    variants: [],
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
