import type { Sign } from '../schemas/entry.ts';
import { provable } from './check-signs.ts';
import { decode } from './decode/index.ts';
import { slowPattern } from './decode/pattern.ts';
import type { Finding, SignBook } from './decode/types.ts';
import type { Problem } from './problems.ts';
import { logsOf } from './samples.ts';
import type { Service, Variant } from './services.ts';

/**
 * Finds signs of services that, standing below a failed status, do not lead to their own service, and signs of
 * variants that, standing below the status and the name of their service, do not lead to their own variant.
 */
export function checkServiceSigns(services: readonly Service[], book: SignBook): Problem[] {
  const statuses = book.entries.map(({ code }) => Number(code)).filter((status) => status >= 400);
  return services.flatMap((service) => {
    const failed = [...service.variants.map(({ status = 0 }) => status), ...statuses].find((status) =>
      statuses.includes(status),
    );
    if (failed === undefined) return [];
    const isOwn = ({ service: found }: Finding) =>
      found !== null && companyOf(found, book) === (service.company ?? service.slug);
    return [
      ...(service.signs ?? []).flatMap((sign, index) =>
        check(service.file, `signs.${index}`, sign, statusLine(failed), isOwn, book),
      ),
      ...service.variants.flatMap((variant, number) =>
        checkVariant(service, variant, `variants.${number}`, book),
      ),
    ];
  });
}

function checkVariant(service: Service, variant: Variant, at: string, book: SignBook): Problem[] {
  const { signs = [], status } = variant;
  const name = service.hosts?.[0] ? `host: ${service.hosts[0]}` : logsOf(service.signs?.[0] ?? {})[0];
  const before = [...(status === undefined ? [] : [statusLine(status)]), name].join('\n');
  const isOwn = (finding: Finding) => finding.service === service.slug && finding.variant === variant.id;
  return signs.flatMap((sign, index) =>
    check(service.file, `${at}.signs.${index}`, sign, before, isOwn, book),
  );
}

function check(
  file: string,
  at: string,
  sign: Sign,
  before: string,
  isOwn: (finding: Finding) => boolean,
  book: SignBook,
): Problem[] {
  if (sign.pattern !== undefined && slowPattern(sign.pattern)) return [];
  const logs = logsOf(sign);
  if (logs.length === 0)
    return [{ kind: 'sign-matches-nothing', file, at, found: sign.pattern ?? '', expected: provable }];
  return logs.flatMap((log): Problem[] => {
    const [first] = decode(`${before}\n${log}`, book);
    if (first && isOwn(first)) return [];
    const found = first
      ? `${first.entry} at ${first.service ?? 'no service'}${first.variant ? ` (${first.variant})` : ''}`
      : 'nothing';
    const expected = at.startsWith('variants')
      ? 'this variant: words that its neighbours do not share'
      : 'this service: words that no other one uses';
    return [{ kind: 'sign-leads-elsewhere', file, at, found: `${log} → ${found}`, expected }];
  });
}

const statusLine = (status: number): string => `HTTP/1.1 ${status}`;

const companyOf = (slug: string, { services }: SignBook): string =>
  services.find((service) => service.slug === slug)?.company ?? slug;
