import { buildCatalogue } from '../../../src/lib/build-catalogue.ts';
import { entrySource, familySource } from '../../fixtures/sources.ts';

/** Returns a file the way it comes to the browser. */
export const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

/** A few entries with all that the files behind the box hold. */
export const boxCatalogue = buildCatalogue(
  [
    entrySource('429', {
      aliases: ['too-many-requests', 'RateLimitError'],
      shownAs: ['Request failed with status code 429', 'Too Many Attempts'],
      askedAs: ['too fast', 'slow me down'],
      signs: [
        { text: 'rate limit', note: 'Only some say so.' },
        { pattern: 'wait \\d{1,3}', where: 'body' },
      ],
    }),
    entrySource('ECONNRESET', { action: 'fix-network', retry: { verdict: 'once', writes: 'check-first' } }),
    entrySource('404', { action: 'fix-address', retry: { verdict: 'after-fix', writes: 'safe' } }),
    entrySource('ABORTED', { askedAs: ['was cancelled'] }),
  ],
  [familySource()],
).catalogue;

/** So many entries that the list of codes is in parts, and so many statuses that the codes file has no room for all. */
export const manyEntries = buildCatalogue(
  Array.from({ length: 1400 }, (_, number) => {
    const code =
      number < 500
        ? String(number + 100)
        : `${['ERR', 'net', 'E'][number % 3]}_${String(number).padStart(4, '0')}`;
    return entrySource(code, { aliases: number % 5 === 0 ? [`zz-alias-${number}`] : undefined });
  }),
  [familySource()],
).catalogue;
