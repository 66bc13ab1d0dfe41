import type { Sign, Verdict } from '../../schemas/entry.ts';
import type { ServiceSigns, VariantSigns } from '../decode/types.ts';
import type { Catalogue } from '../model.ts';
import type { Service, Variant } from '../services.ts';
import { editionOf, OtherEdition } from './edition.ts';
import { withoutNote } from './word-files.ts';

/** What one code means at one service, as the box knows it. */
export interface BoxVariant extends VariantSigns {
  /** Set when it is another than that of its entry. */
  readonly verdict?: Verdict;
}

/** One service as the box knows it: what the decoder needs. Its words stand on the pages. */
export interface BoxService extends ServiceSigns {
  /** Set while the signs of its variants are in a file of their own that was not read yet. */
  readonly more?: true;
  readonly variants: readonly BoxVariant[];
}

/** One service: slug, name, company or nothing, sender (1) or not (0), whether its variants have signs, hosts, signs, and its variants one a line. */
type ServiceRow = readonly [
  slug: string,
  name: string,
  company: string,
  sender: 0 | 1,
  more: 0 | 1,
  hosts: readonly string[],
  signs: readonly Sign[],
  variants: string,
];

/** The services file: loaded with the first log, or the first machine code. */
export interface ServicesFile {
  readonly edition: string;
  readonly verdicts: readonly Verdict[];
  readonly services: readonly ServiceRow[];
}

/** The signs of one service’s variants, in their order: loaded when a log shows that service. */
export interface VariantSignsFile {
  readonly edition: string;
  readonly signs: readonly (readonly Sign[])[];
}

/** Writes the services file. */
export function servicesFile(catalogue: Catalogue): ServicesFile {
  const { entries, services } = catalogue;
  const usual = new Map(entries.map(({ slug, retry }) => [slug, retry.verdict]));
  const verdicts = [
    ...new Set(services.flatMap(({ variants }) => variants.map(({ retry }) => retry.verdict))),
  ];
  verdicts.sort();
  const rows = services.map((service): ServiceRow => {
    const { slug, name, company = '', kind, hosts = [], signs = [], variants } = service;
    const lines = variants.map((variant) => writeVariant(variant, usual, verdicts)).join('\n');
    const more = hasVariantSigns(service) ? 1 : 0;
    return [slug, name, company, kind === 'sender' ? 1 : 0, more, hosts, signs.map(withoutNote), lines];
  });
  return { edition: editionOf(catalogue), verdicts, services: rows };
}

/** Says whether variants of a service have signs, and so a file of their own. */
export const hasVariantSigns = ({ variants }: Service): boolean =>
  variants.some(({ signs = [] }) => signs.length > 0);

/** Writes the signs of a service’s variants. */
export const variantSignsFile = (catalogue: Catalogue, { variants }: Service): VariantSignsFile => ({
  edition: editionOf(catalogue),
  signs: variants.map(({ signs = [] }) => signs.map(withoutNote)),
});

// Code, anchor, status, entry and verdict; each left out where it is what the others let expect.
function writeVariant(
  { code = '', id, status, entrySlug, retry }: Variant,
  usual: ReadonlyMap<string, Verdict>,
  verdicts: readonly Verdict[],
): string {
  const cells = [
    code,
    id === (code || String(status)) ? '' : id,
    status ?? '',
    entrySlug === String(status) ? '' : entrySlug,
    retry.verdict === usual.get(entrySlug) ? '' : verdicts.indexOf(retry.verdict),
  ];
  return cells.join(',').replace(/,+$/, '');
}

/** Reads the services file. Throws OtherEdition when it is not of the edition. */
export function readServices(
  { edition: own, verdicts, services }: ServicesFile,
  edition: string,
): BoxService[] {
  if (own !== edition) throw new OtherEdition();
  return services.map(([slug, name, company, sender, more, hosts, signs, lines]) => ({
    slug,
    name,
    ...(company ? { company } : {}),
    ...(sender ? { sender: true } : {}),
    ...(more ? { more: true } : {}),
    hosts,
    signs,
    variants: lines.split('\n').map((line) => readVariant(line, verdicts)),
  }));
}

function readVariant(line: string, verdicts: readonly Verdict[]): BoxVariant {
  const [code = '', id = '', status = '', entry = '', verdict = ''] = line.split(',');
  return {
    id: id || code || status,
    ...(status ? { status: Number(status) } : {}),
    ...(code ? { code } : {}),
    signs: [],
    entry: entry || status,
    ...(verdict ? { verdict: verdicts[Number(verdict)]! } : {}),
  };
}

/** Adds the signs of its variants to a service. Throws OtherEdition when the file does not fit. */
export function withVariantSigns(service: BoxService, file: VariantSignsFile, edition: string): BoxService {
  const { more: _, ...rest } = service;
  if (file.edition !== edition || file.signs.length !== service.variants.length) throw new OtherEdition();
  return {
    ...rest,
    variants: service.variants.map((variant, index) => ({ ...variant, signs: file.signs[index]! })),
  };
}
