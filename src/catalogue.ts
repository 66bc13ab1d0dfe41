import type { MDXInstance } from 'astro';
import { getCollection } from 'astro:content';
import { buildCatalogue } from './lib/build-catalogue.ts';
import { catalogueOf } from './lib/catalogue.ts';
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

const sources: Parameters<typeof catalogueOf> = [
  errors.map(({ id, data, body = '', filePath = id }) => {
    const [family = '', name = ''] = id.split('/');
    return { file: filePath, family, name, data, body };
  }),
  families.map(({ data, filePath = 'content/families.yaml' }) => ({ file: filePath, data })),
  platforms.map(named),
  guides.map(named),
  services.map(named),
];

// A build has checked all content before; while writing, the page says what is wrong.
if (import.meta.env.DEV) {
  const { problems } = buildCatalogue(...sources);
  if (problems.length > 0) throw new Error(formatProblems(problems));
}

/** All content, sorted and cross-linked. While writing, reading it throws every problem at once. */
export const catalogue = catalogueOf(...sources);

type Body = MDXInstance<object>['Content'];

const bySlug = (bodies: Readonly<Record<string, Body>>): ReadonlyMap<string, Body> =>
  new Map(Object.entries(bodies).map(([file, body]) => [file.replace(/^.*\/|\.mdx$/g, ''), body]));

/** The text of each entry, by slug. */
export const entryBodies = bySlug(
  import.meta.glob<Body>('../content/errors/*/[^_]*.mdx', { eager: true, import: 'Content' }),
);

/** The text of each guide, by slug. */
export const guideBodies = bySlug(
  import.meta.glob<Body>('../content/guides/[^_]*.mdx', { eager: true, import: 'Content' }),
);

const book = { entries: catalogue.entries, services: signsOfServices(catalogue.services) };

/** The words of an entry’s example that lead to it. */
export const evidenceOf = ({ slug, example }: Entry): readonly Span[] =>
  decode(example, book).find(({ entry }) => entry === slug)?.evidence ?? [];
