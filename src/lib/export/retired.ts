import type { Entry } from '../model.ts';

/** Returns the summary of an entry for lists; that of a retired one begins by saying so. */
export const summaryOf = ({ summary, retired }: Entry): string =>
  retired ? `No longer in use since ${retired.on}. ${summary}` : summary;
