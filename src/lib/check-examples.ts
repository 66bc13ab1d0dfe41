import type { Entry } from './model.ts';
import { decode } from './decode/index.ts';
import type { ServiceSigns } from './decode/types.ts';
import type { Problem } from './problems.ts';

/** Finds examples that decoding does not lead to their own entry: signs too weak, or those of another entry too strong. */
export function checkExamples(entries: readonly Entry[], services: readonly ServiceSigns[] = []): Problem[] {
  const book = { entries, services };
  return entries.flatMap(({ slug, code, file, example }): Problem[] => {
    const found = decode(example, book).map(({ entry }) => entry);
    if (found[0] === slug) return [];
    const list = found.length > 0 ? found.join(', then ') : 'nothing';
    const expected = `${code} first: an alias, a wording or a sign that stands in the example`;
    return [{ kind: 'example-leads-elsewhere', file, at: 'example', found: list, expected }];
  });
}
