import type { Sign } from '../schemas/entry.ts';
import { decode } from './decode/index.ts';
import { slowPattern } from './decode/pattern.ts';
import type { ServiceSigns, SignBook } from './decode/types.ts';
import type { Entry } from './model.ts';
import type { Problem } from './problems.ts';
import { logsOf } from './samples.ts';

/** What a pattern must be for its sign to be tried alone. */
export const provable = 'a pattern that words of its own can fulfil, whatever stands around them';

/**
 * Finds wordings and signs that, standing alone as a log, do not lead to their own entry: words too weak, or
 * that another entry has a better right to. That no sign is better at another entry's example, the check of the
 * examples sees to.
 */
export function checkSigns(entries: readonly Entry[], services: readonly ServiceSigns[] = []): Problem[] {
  const book = { entries, services };
  const owners = new Map<string, number>();
  for (const text of entries.flatMap(({ shownAs }) => shownAs)) {
    owners.set(text.toLowerCase(), (owners.get(text.toLowerCase()) ?? 0) + 1);
  }
  return entries.flatMap((entry) => [
    // One that stands for two entries is a mistake of its own.
    ...entry.shownAs.flatMap((text) =>
      owners.get(text.toLowerCase()) === 1 ? checkText(entry, 'shownAs', text, book) : [],
    ),
    ...entry.signs.flatMap((sign, index) => checkSign(entry, sign, `signs.${index}`, book)),
  ]);
}

function checkSign(entry: Entry, sign: Sign, at: string, book: SignBook): Problem[] {
  if (sign.pattern !== undefined && slowPattern(sign.pattern)) return [];
  const logs = logsOf(sign);
  if (logs.length > 0) return logs.flatMap((log) => checkText(entry, at, log, book));
  return [
    { kind: 'sign-matches-nothing', file: entry.file, at, found: sign.pattern ?? '', expected: provable },
  ];
}

function checkText({ file, slug, code }: Entry, at: string, log: string, book: SignBook): Problem[] {
  const found = decode(log, book).map(({ entry }) => entry);
  if (found[0] === slug) return [];
  const list = found.length > 0 ? found.join(', then ') : 'nothing';
  const expected = `${code} first: words that belong to this code alone, enough of them`;
  return [{ kind: 'sign-leads-elsewhere', file, at, found: `${log} → ${list}`, expected }];
}
