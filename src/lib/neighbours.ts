import type { Entry, Family, Group } from './model.ts';

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
