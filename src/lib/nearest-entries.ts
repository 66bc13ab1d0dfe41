import { editDistance } from './edit-distance.ts';
import { lookup, type LookupEntry } from './lookup.ts';

/** Returns up to `count` entries for a code that has none: what the lookup offers, then the codes nearest by spelling, of the same class first. */
export function nearestEntries<T extends LookupEntry>(
  asked: string,
  entries: readonly T[],
  count: number,
): T[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const found = lookup(asked, entries, count).map(({ slug }) => bySlug.get(slug)!);
  const code = asked.slice(0, 60).toLowerCase();
  const most = Math.max(2, Math.floor(code.length / 2));
  const near = entries
    .filter((entry) => !found.includes(entry))
    .map((entry) => ({
      entry,
      distance: editDistance(code, entry.slug, most) + (entry.slug[0] === code[0] ? 0 : 0.5),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return [...found, ...near.map(({ entry }) => entry)].slice(0, count);
}
