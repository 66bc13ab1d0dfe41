import type { Entry } from '../model.ts';
import type { Service } from '../services.ts';

interface Checked {
  readonly sources: readonly { readonly checked: string }[];
}

/** Returns the newest of days written as `YYYY-MM-DD`; of none, nothing. */
export const newest = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

const daysOf = ({ sources }: Checked): string[] => sources.map(({ checked }) => checked);

/** Returns the day an entry last changed: every fact has a source and the day it was read, so a changed fact has a new day. */
export const entryChanged = ({ retired, variants, ...entry }: Entry): string =>
  newest([...daysOf(entry), ...variants.flatMap(daysOf), ...(retired ? [retired.on] : [])]);

/** Returns the day on which a fact about a service was last checked. */
export const serviceChanged = ({ variants, ...service }: Service): string =>
  newest([...daysOf(service), ...variants.flatMap(daysOf)]);

/** Returns the day on which a fact of a guide was last checked. */
export const guideChanged = (guide: Checked): string => newest(daysOf(guide));
