import { getCollection, type CollectionEntry } from 'astro:content';
import { buildCatalogue } from './lib/catalogue.ts';
import type { Entry } from './lib/model.ts';
import { decode } from './lib/decode/index.ts';
import type { Span } from './lib/decode/types.ts';
import { formatProblems } from './lib/problems.ts';
import { signsOfServices } from './lib/services.ts';

const [errors, families, platforms, guides, services] = await Promise.all([
  getCollection('errors'),
  getCollection('families'),
  getCollection('platforms'),
  getCollection('guides'),
  getCollection('services'),
]);

const named = <T extends { id: string; filePath?: string }>({ id, filePath = id, ...rest }: T) => ({
  ...rest,
  slug: id,
  file: filePath,
});

const built = buildCatalogue(
  errors.map(({ id, data, body = '', filePath = id }) => {
    const [family = '', name = ''] = id.split('/');
    return { file: filePath, family, name, data, body };
  }),
  families.map(({ data, filePath = 'content/families.yaml' }) => ({ file: filePath, data })),
  platforms.map(named),
  guides.map(named),
  services.map(named),
);
if (built.problems.length > 0) throw new Error(formatProblems(built.problems));

/** All content, sorted and cross-linked. Reading it throws every problem at once. */
export const { catalogue } = built;

/** The MDX document of each entry, by slug. */
export const documents: ReadonlyMap<string, CollectionEntry<'errors'>> = new Map(
  errors.map((document) => [document.data.code.toLowerCase(), document]),
);

/** The MDX document of each guide, by slug. */
export const guideDocuments: ReadonlyMap<string, CollectionEntry<'guides'>> = new Map(
  guides.map((document) => [document.id, document]),
);

const book = { entries: catalogue.entries, services: signsOfServices(catalogue.services) };

/** The words of an entry’s example that lead to it. */
export const evidenceOf = ({ slug, example }: Entry): readonly Span[] =>
  decode(example, book).find(({ entry }) => entry === slug)?.evidence ?? [];
