import type { ServiceSigns } from './decode/types.ts';
import { lookup, type LookupEntry, type Match } from './lookup.ts';

/** An answer to a query: an entry, and the service and variant when a service’s own machine code was asked for. */
export interface ServiceMatch extends Match {
  readonly service: string | null;
  readonly variant: string | null;
}

/** The most rows that machine codes of services take. */
const most = 4;

/** Looks a query up among entries and the machine codes of services: an entry’s own code first, then a service’s, then the rest. */
export function lookupWithServices(
  query: string,
  entries: readonly LookupEntry[],
  services: readonly ServiceSigns[],
): ServiceMatch[] {
  const general = lookup(query, entries).map((match) => ({ ...match, service: null, variant: null }));
  const own = general[0] && isOwn(general[0], query) ? 1 : 0;
  const found = variantsIn(query, services);
  const led = new Set(found.map(({ slug }) => slug));
  return [...general.slice(0, own), ...found, ...general.slice(own).filter(({ slug }) => !led.has(slug))];
}

/** Says whether a match is an entry’s own code, or another name or plain words for it that are all the query says. */
const isOwn = ({ kind, matched }: Match, query: string): boolean =>
  kind === 'code' ||
  (matched.toLowerCase() === query.trim().toLowerCase() && (kind === 'alias' || /^[a-z ]+$/.test(matched)));

/** Finds the variants whose code stands in the query as a word, those of a service that the query names first. */
function variantsIn(query: string, services: readonly ServiceSigns[]): ServiceMatch[] {
  const written: readonly string[] = query.slice(0, 300).match(/[a-z0-9][\w.:/-]*/gi) ?? [];
  // A code may hold these signs, and a sentence puts them beside it: `error:gone.`
  const pieces = (word: string) => [word, word.replace(/[.:/-]{1,8}$/, ''), ...word.split(/[.:/]/)];
  const exact = new Set(written.flatMap(pieces));
  const words = new Set([...exact].map((word) => word.toLowerCase()));
  // A code that could be an ordinary word counts only alone, beside its service, or in capitals as it is written.
  const stands = (code: string, named: boolean): boolean => {
    if (/[_\d]|[a-z][A-Z]/.test(code) || written.length === 1 || named) return words.has(code.toLowerCase());
    return /[A-Z]{2}|\//.test(code) && exact.has(code);
  };
  const matches = services.flatMap((service) => {
    const named = [service.slug, service.company ?? '', ...service.name.toLowerCase().split(/\W+/)].some(
      (name) => name.length > 2 && words.has(name),
    );
    return service.variants
      .filter(({ code }) => code !== undefined && stands(code, named) && (named || !/^\d{1,4}$/.test(code)))
      .map(({ id, code = '', entry }) => ({
        named,
        match: {
          slug: entry,
          kind: 'alias' as const,
          matched: code,
          sure: true,
          service: service.slug,
          variant: id,
        },
      }));
  });
  return [...matches.filter(({ named }) => named), ...matches.filter(({ named }) => !named)]
    .slice(0, most)
    .map(({ match }) => match);
}
