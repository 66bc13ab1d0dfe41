import type { Beside } from './beside.ts';
import type { EntrySource } from './model.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';
import { slugOf } from './slug.ts';

/** Finds what is wrong between entries and what stands beside them: platforms and guides that name a code without an entry, orders and wordings given twice. */
export function checkBeside(entries: readonly EntrySource[], { platforms, guides }: Beside): Problem[] {
  const slugs = new Set(entries.map(({ data }) => slugOf(data.code)));
  const named = [
    ...platforms.flatMap(({ file, data }) =>
      (data.shownAs ?? []).map(({ code }, index) => ({ file, code, at: `shownAs.${index}.code` })),
    ),
    ...guides.flatMap(({ file, data }) =>
      (data.codes ?? []).map((code, index) => ({ file, code, at: `codes.${index}` })),
    ),
  ];
  const unknown = named
    .filter(({ code }) => !slugs.has(slugOf(code)))
    .map(({ file, code, at }): Problem => {
      const expected = 'the code of an entry that exists';
      return { kind: 'unknown-code', file, at, found: code, expected, nearest: nearest(slugOf(code), slugs) };
    });
  return [...unknown, ...checkOrder(platforms), ...checkOrder(guides), ...checkWordings(entries, platforms)];
}

/** Finds sources of one kind that name the same place in their order; `at` is where it stands in a file with several. */
export function checkOrder(
  sources: readonly { file: string; at?: string; data: { order: number } }[],
): Problem[] {
  const seen = new Map<number, string>();
  return sources.flatMap(({ file, at, data: { order } }): Problem[] => {
    const other = seen.get(order);
    seen.set(order, other ?? (at ? `${file} › ${at}` : file));
    if (other === undefined) return [];
    return [
      {
        kind: 'duplicate-order',
        file,
        at: at ?? 'order',
        found: String(order),
        expected: `a number of its own: ${other} has this one`,
      },
    ];
  });
}

function checkWordings(entries: readonly EntrySource[], platforms: Beside['platforms']): Problem[] {
  const seen = new Map<string, string>();
  const wordings = [
    ...entries.flatMap(({ file, data }) =>
      (data.shownAs ?? []).map((text, index) => ({ file, text, at: `shownAs.${index}` })),
    ),
    ...platforms.flatMap(({ file, data }) =>
      (data.shownAs ?? []).map(({ text }, index) => ({ file, text, at: `shownAs.${index}` })),
    ),
  ];
  return wordings.flatMap(({ file, text, at }): Problem[] => {
    const key = text.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? file);
    if (other === undefined) return [];
    return [
      {
        kind: 'duplicate-wording',
        file,
        at,
        found: text,
        expected: `a wording of its own: ${other} has this one`,
      },
    ];
  });
}
