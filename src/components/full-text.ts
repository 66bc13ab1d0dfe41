import type { Option } from './find-option.ts';

interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly plain_excerpt: string;
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly url: string;
  readonly title: string;
  readonly plain_excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

const most = 4;
let pagefind: Promise<Pagefind> | undefined;

/**
 * Asks Pagefind for pages that hold the words: one row an entry, leading to the section that fits best.
 * `skip` are the addresses already shown. Rejects when the index cannot be loaded.
 */
export async function fullText(source: string, query: string, skip: ReadonlySet<string>): Promise<Option[]> {
  pagefind ??= import(/* @vite-ignore */ new URL(source, document.baseURI).href) as Promise<Pagefind>;
  pagefind.catch(() => (pagefind = undefined));
  const { results } = await (await pagefind).search(query);
  const pages = await Promise.all(results.slice(0, most + skip.size).map((result) => result.data()));
  return pages
    .filter(({ url }) => !skip.has(url))
    .slice(0, most)
    .map((page) => {
      const section = bestSection(page.sub_results);
      const words = (section ?? page).plain_excerpt.trim().replace(`${section?.title}. `, '');
      const { code = '', title = '' } = page.meta;
      const name = title.replace(code, '').trim();
      return {
        href: section?.url ?? page.url,
        code,
        name,
        why: section ? `${section.title}: ${words}` : words,
      };
    });
}

/** Returns the section in which the words weigh most, leaving out the part above the first heading. */
function bestSection(sections: readonly PagefindSection[]): PagefindSection | undefined {
  const weight = ({ weighted_locations: places }: PagefindSection) =>
    places.reduce((sum, { balanced_score: score }) => sum + score, 0);
  return sections.filter(({ url }) => url.includes('#')).sort((a, b) => weight(b) - weight(a))[0];
}
