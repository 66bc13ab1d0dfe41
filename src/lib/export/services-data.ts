import type { ServiceFile, ServiceRow } from '../../schemas/published/service.ts';
import type { ServicesFile } from '../../schemas/published/services.ts';
import type { Catalogue } from '../model.ts';
import {
  entryPath,
  schemaPath,
  serviceDataPath,
  servicePath,
  servicesPath,
  type AddressOf,
} from '../paths.ts';
import type { Service } from '../services.ts';
import { withoutNote } from './word-files.ts';
import { serviceChanged } from './changed.ts';
import { isRetryable } from './errors-data.ts';

/** Writes `/services.json`: every service, in short. */
export const servicesData = ({ services }: Catalogue, address: AddressOf): ServicesFile => ({
  $schema: address(schemaPath('services')),
  format: 1,
  url: address(servicesPath),
  services: services.map((service) => serviceRow(service, address)),
});

/** Writes `/services/<slug>.json`: how one API reports errors, and what its codes mean. */
export const serviceData = (service: Service, address: AddressOf): ServiceFile => ({
  $schema: address(schemaPath('service')),
  format: 1,
  ...serviceRow(service, address),
  ...{ signs: (service.signs ?? []).map(withoutNote), body: service.body, limits: service.limits },
  variants: service.variants.map((variant) => ({
    ...{ id: variant.id, url: address(servicePath(service.slug, variant.id)) },
    ...{ status: variant.status, code: variant.code },
    entry: { code: variant.entry, slug: variant.entrySlug, url: address(entryPath(variant.entrySlug)) },
    ...{ meaning: variant.meaning, fix: variant.fix },
    ...{ retry: variant.retry, retryable: isRetryable(variant.retry.verdict) },
    ...{ signs: (variant.signs ?? []).map(withoutNote), sources: variant.sources },
  })),
  sources: service.sources,
});

function serviceRow(service: Service, address: AddressOf): ServiceRow {
  const { slug, name, kind, company, hosts = [], docs, statusPage } = service;
  return {
    ...{ slug, name, url: address(servicePath(slug)), json: address(serviceDataPath(slug)) },
    ...{ kind, company, hosts, docs, statusPage, changed: serviceChanged(service) },
  };
}
