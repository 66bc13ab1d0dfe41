import type { Verdict } from '../schemas/entry.ts';
import type { ServiceData, VariantData } from '../schemas/service.ts';
import type { ServiceSigns } from './decode/types.ts';
import { slugOf } from './slug.ts';

/** One service as its file has it. */
export interface ServiceSource {
  readonly file: string;
  /** The file name without its extension: the slug. */
  readonly slug: string;
  readonly data: ServiceData;
}

/** What one code means at one service. */
export interface Variant extends VariantData {
  /** Its anchor on the page of the service, as written. */
  readonly id: string;
  /** The slug of the service. */
  readonly service: string;
  /** The name of the service. */
  readonly serviceName: string;
  /** The slug of the entry it belongs to. */
  readonly entrySlug: string;
}

/** One service with its variants. */
export interface Service extends Omit<ServiceData, 'variants'> {
  readonly slug: string;
  readonly file: string;
  readonly variants: readonly Variant[];
}

/** Returns the anchor of a variant: its own id, else the service’s code, else the status. */
export const variantId = ({ id, code, status }: VariantData): string => id ?? code ?? String(status ?? '');

/** Turns a service’s file into the service. */
export function toService({ slug, file, data }: ServiceSource): Service {
  const about = { service: slug, serviceName: data.name };
  const variants = data.variants.map((variant) => ({
    ...variant,
    ...about,
    id: variantId(variant),
    entrySlug: slugOf(variant.entry),
  }));
  return { ...data, slug, file, variants };
}

/** Returns what the decoder needs to know of the services. */
export const signsOfServices = (services: readonly Service[]): ServiceSigns[] =>
  services.map(({ slug, company, name, kind, hosts = [], signs = [], variants }) => ({
    slug,
    ...(company === undefined ? {} : { company }),
    ...(kind === 'sender' ? { sender: true as const } : {}),
    name,
    hosts,
    signs,
    variants: variants.map(({ id, status, code, signs: own = [], entrySlug }) => ({
      id,
      ...(status === undefined ? {} : { status }),
      ...(code === undefined ? {} : { code }),
      signs: own,
      entry: entrySlug,
    })),
  }));

/** Says whether a status means so many things that its services deserve a page side by side: an HTTP status with ten variants or more. */
export const isMuchVaried = ({
  code,
  variants,
}: {
  readonly code: string;
  readonly variants: readonly Variant[];
}): boolean => /^\d{3}$/.test(code) && variants.length >= 10;

/** What an entry’s page shows of its variants: rows with all they say, and the further services by name alone. */
export interface ShownVariants {
  readonly rows: readonly Variant[];
  /** The first variant of each service that has no row. */
  readonly others: readonly Variant[];
}

/** Chooses at most `most` rows, so that a page stays light: those with another verdict than the entry before those with the same. */
export function shownVariants(variants: readonly Variant[], verdict: Verdict, most: number): ShownVariants {
  const byInterest = [
    ...variants.filter(({ retry }) => retry.verdict !== verdict),
    ...variants.filter(({ retry }) => retry.verdict === verdict),
  ];
  const chosen = new Set(byInterest.slice(0, most));
  const rows = variants.filter((variant) => chosen.has(variant));
  const named = new Set(rows.map(({ service }) => service));
  const others = variants.filter(({ service }) => !named.has(service) && named.add(service));
  return { rows, others };
}
