import type { EntrySource, FamilySource } from './model.ts';
import type { Problem } from './problems.ts';
import { variantId, type ServiceSource } from './services.ts';
import { slugOf } from './slug.ts';
import { entryAnchors, familyAnchors, serviceAnchors, takenPaths, takenServicePaths } from './taken.ts';

/** The anchors of the sections that every entry has. */
const sectionAnchors: readonly string[] = ['what-it-means', 'what-to-do', 'common-causes'];

/** Finds slugs and anchors that the site’s own pages have already: of families, groups, entries, services and variants. */
export function checkNames(
  entries: readonly EntrySource[],
  families: readonly FamilySource[],
  services: readonly ServiceSource[],
): Problem[] {
  return [
    ...families.flatMap((family) => checkFamily(family, entries)),
    ...entries.flatMap(checkEntry),
    ...services.flatMap(checkService),
  ];
}

function checkFamily({ file, data }: FamilySource, entries: readonly EntrySource[]): Problem[] {
  const { slug, groups = [] } = data;
  const problems: Problem[] = [];
  if (takenPaths.includes(slug)) {
    const expected = `another slug: /${slug}/ is an address of the site itself`;
    problems.push({ kind: 'reserved-name', file, at: `${slug}.slug`, found: slug, expected });
  }
  const own = new Set(entries.filter(({ family }) => family === slug).map(({ data }) => slugOf(data.code)));
  const seen = new Set<string>();
  groups.forEach((group, index) => {
    const place = {
      kind: 'anchor-taken',
      file,
      at: `${slug}.groups.${index}.slug`,
      found: group.slug,
    } as const;
    if (seen.has(group.slug)) problems.push({ ...place, expected: 'a slug of its own for each group' });
    else if (familyAnchors.includes(group.slug))
      problems.push({ ...place, expected: 'another slug: the page has a part of this name' });
    else if (own.has(group.slug))
      problems.push({ ...place, expected: 'another slug: an entry of the family has this code' });
    seen.add(group.slug);
  });
  return problems;
}

function checkEntry({ file, data }: EntrySource): Problem[] {
  const slug = slugOf(data.code);
  if (!familyAnchors.includes(slug)) return [];
  const expected = 'another code: the reference page has a part of this name';
  return [{ kind: 'reserved-name', file, at: 'code', found: data.code, expected }];
}

function checkService({ file, slug, data }: ServiceSource): Problem[] {
  const problems: Problem[] = [];
  if (takenServicePaths.includes(slug)) {
    const expected = `another file name: /services/${slug}/ is an address of the site itself`;
    problems.push({ kind: 'reserved-name', file, found: slug, expected });
  } else if ([...entryAnchors, ...sectionAnchors].includes(slug)) {
    const expected = 'another file name: the pages of entries have a part of this name';
    problems.push({ kind: 'reserved-name', file, found: slug, expected });
  }
  data.variants.forEach((variant, index) => {
    const id = variantId(variant);
    if (!serviceAnchors.includes(id.toLowerCase())) return;
    const expected = 'an id of its own: the page of the service has a part of this name';
    problems.push({ kind: 'variant-anchor', file, at: `variants.${index}`, found: id, expected });
  });
  return problems;
}
