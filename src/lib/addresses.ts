import type { Catalogue } from './model.ts';
import {
  entryPath,
  familyPath,
  goPath,
  guidePath,
  guidesPath,
  matrixPath,
  servicePath,
  servicesPath,
} from './paths.ts';
import { isMuchVaried } from './services.ts';
import { entryAnchors, guideAnchors, serviceAnchors } from './taken.ts';

/** Lists the pages that a writer may link to, each with its anchors. `sections` are the anchors that the headings of a file get. */
export function addressesOf(
  { entries, families, guides, services }: Catalogue,
  sections: (file: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const pages: (readonly [string, readonly string[]])[] = [
    ...['/', goPath, guidesPath, servicesPath].map((path) => [path, []] as const),
    ...entries.map((entry) => {
      const named = entry.variants.map(({ service }) => service);
      return [entryPath(entry.slug), [...sections(entry.file), ...named, ...entryAnchors]] as const;
    }),
    ...families.map((family) => {
      const groups = family.groups.map(({ slug }) => slug);
      return [familyPath(family.slug), [...groups, ...family.entries.map(({ slug }) => slug)]] as const;
    }),
    ...guides.map(({ slug, file }) => [guidePath(slug), [...sections(file), ...guideAnchors]] as const),
    ...services.map(({ slug, variants }) => {
      return [servicePath(slug), [...variants.map(({ id }) => id), ...serviceAnchors]] as const;
    }),
    ...entries.filter(isMuchVaried).map(({ slug }) => [matrixPath(slug), []] as const),
  ];
  return new Map(pages.map(([path, anchors]) => [path, new Set(anchors)]));
}
