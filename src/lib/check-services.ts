import { checkPattern } from './check-links.ts';
import type { EntrySource } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { variantId, type ServiceSource } from './services.ts';
import { slugOf } from './slug.ts';

/** Finds what is wrong in services: variants of entries that do not exist, without an anchor or with one that is taken, and slow patterns. */
export function checkServices(
  services: readonly ServiceSource[],
  entries: readonly EntrySource[],
): Problem[] {
  const slugs = new Set(entries.map(({ data }) => slugOf(data.code)));
  return services.flatMap((source) => [...checkVariants(source, slugs), ...checkPatterns(source)]);
}

function checkVariants({ file, data }: ServiceSource, slugs: ReadonlySet<string>): Problem[] {
  const taken = new Map<string, number>();
  return data.variants.flatMap((variant, index): Problem[] => {
    const at = `variants.${index}`;
    const problems: Problem[] = [];
    if (!slugs.has(slugOf(variant.entry))) {
      const expected = 'the code of an entry that exists';
      problems.push({
        kind: 'unknown-code',
        file,
        at: `${at}.entry`,
        found: variant.entry,
        expected,
        nearest: nearest(slugOf(variant.entry), slugs),
      });
    }
    const id = variantId(variant);
    const other = taken.get(id.toLowerCase());
    if (id === '') {
      problems.push({
        kind: 'variant-anchor',
        file,
        at,
        found: 'nothing',
        expected: 'a code, a status or an id',
      });
    } else if (other !== undefined) {
      problems.push({
        kind: 'variant-anchor',
        file,
        at,
        found: id,
        expected: `an id of its own: variants.${other} has this anchor`,
      });
    }
    if (other === undefined) taken.set(id.toLowerCase(), index);
    return problems;
  });
}

function checkPatterns({ file, data }: ServiceSource): Problem[] {
  const signs = [
    ...(data.signs ?? []).map((sign, index) => ({ sign, at: `signs.${index}.pattern` })),
    ...data.variants.flatMap(({ signs: own = [] }, variant) =>
      own.map((sign, index) => ({ sign, at: `variants.${variant}.signs.${index}.pattern` })),
    ),
  ];
  return signs.flatMap(({ sign, at }) => checkPattern(sign, file, at));
}
