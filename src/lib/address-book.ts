import { entryParts } from './entry-parts.ts';
import { dataPaths } from './export/data-paths.ts';
import { redirectsOf } from './export/redirects.ts';
import type { Catalogue } from './model.ts';
import {
  entryPath,
  familyPath,
  goPath,
  guidePath,
  guidesPath,
  linkModulePath,
  linkTypesPath,
  matrixPath,
  offlinePath,
  openSearchPath,
  servicePath,
  servicesPath,
} from './paths.ts';
import { isMuchVaried } from './services.ts';

/** Every address the site promises to keep. */
export interface AddressBook {
  /** Each page and file with the anchors on it that one may link to. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each other name of a page, and the page it leads on to. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The page of each retired entry, and the page to read instead, or null. */
  readonly retired: ReadonlyMap<string, string | null>;
}

/** Derives every address and anchor from the catalogue, without building the site. */
export function addressBook(catalogue: Catalogue): AddressBook {
  const { families, entries, guides, services } = catalogue;
  const varied = entries.filter(isMuchVaried);
  const kinds = services.map(({ kind }) => kind);
  const pages: (readonly [page: string, anchors: readonly string[]])[] = [
    ...[
      '/',
      goPath,
      guidesPath,
      offlinePath,
      openSearchPath,
      linkModulePath,
      linkTypesPath,
      ...dataPaths(catalogue),
    ].map((page) => [page, []] as const),
    [servicesPath, [...kinds, ...(varied.length > 0 ? ['by-status'] : [])]],
    ...varied.map(({ slug }) => [matrixPath(slug), []] as const),
    ...families.map((family) => {
      const groups = family.groups.map(({ slug }) => slug).filter(Boolean);
      return [familyPath(family.slug), [...groups, ...family.entries.map(({ slug }) => slug)]] as const;
    }),
    ...entries.map((entry) => {
      const parts = entryParts(entry).map(({ id }) => id);
      return [
        entryPath(entry.slug),
        [...entry.sections, ...parts, ...entry.variants.map(({ service }) => service)],
      ] as const;
    }),
    ...guides.map(({ slug, sections, codes = [] }) => {
      const parts = [...(codes.length > 0 ? ['codes'] : []), 'sources'];
      return [guidePath(slug), [...sections, ...parts]] as const;
    }),
    ...services.map(({ slug, variants }) => {
      const parts = ['errors', 'report', 'example', 'sources'];
      return [servicePath(slug), [...parts, ...variants.map(({ id }) => id)]] as const;
    }),
  ];
  return {
    pages: new Map(pages.map(([page, anchors]) => [page, new Set(anchors)])),
    redirects: new Map(redirectsOf(catalogue).map(({ from, to }) => [from, to])),
    retired: new Map(
      entries.flatMap(({ slug, retired }) => {
        const instead = retired?.replacedBy;
        return retired ? [[entryPath(slug), instead ? entryPath(instead.toLowerCase()) : null] as const] : [];
      }),
    ),
  };
}

/** Lists the addresses of a book, each page before its anchors, sorted: the lines of `content/permalinks.txt`. */
export const permalinksOf = ({ pages, redirects }: AddressBook): string[] =>
  [
    ...redirects.keys(),
    ...[...pages].flatMap(([page, anchors]) => [page, ...[...anchors].map((anchor) => `${page}#${anchor}`)]),
  ].sort();
