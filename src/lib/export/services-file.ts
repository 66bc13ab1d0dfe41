import type { Verdict } from '../../schemas/entry.ts';
import type { ServiceSigns, VariantSigns } from '../decode/types.ts';
import type { Catalogue } from '../model.ts';
import { signsOfServices } from '../services.ts';
import { withoutNote } from './box.ts';

/** One service as the box knows it: what the decoder needs, and the verdict of each variant. Its words stand on the pages. */
export interface BoxService extends ServiceSigns {
  /** Set when it is a server that signs its pages without being an API. */
  readonly sender?: true;
  readonly variants: readonly (VariantSigns & { readonly verdict: Verdict })[];
}

/** The services file: loaded with the first log. */
export interface ServicesFile {
  readonly format: 1;
  readonly services: readonly BoxService[];
}

/** Writes the services file. */
export function servicesFile({ services }: Catalogue): ServicesFile {
  const verdicts = new Map(
    services.flatMap(({ slug, variants }) =>
      variants.map(({ id, retry }) => [`${slug} ${id}`, retry.verdict]),
    ),
  );
  const senders = new Set(services.filter(({ kind }) => kind === 'sender').map(({ slug }) => slug));
  return {
    format: 1,
    services: signsOfServices(services).map((service) => ({
      ...service,
      ...(senders.has(service.slug) ? { sender: true as const } : {}),
      signs: service.signs.map(withoutNote),
      variants: service.variants.map((variant) => ({
        ...variant,
        signs: variant.signs.map(withoutNote),
        verdict: verdicts.get(`${service.slug} ${variant.id}`)!,
      })),
    })),
  };
}

/** Reads the services file. Throws when it is not of this format. */
export function readServices({ format, services }: ServicesFile): readonly BoxService[] {
  if (format !== 1) throw new Error('The list of services is of another version than this page.');
  return services;
}
