import { z } from 'astro/zod';
import { address, format } from './parts.ts';
import { serviceRow } from './service.ts';

/** `/services.json`: every service, in short. */
export const servicesFile = z.object({
  $schema: address,
  format,
  url: address.describe('The list of services, for people.'),
  services: z.array(serviceRow).describe('Every service, by name.'),
});

export type ServicesFile = z.infer<typeof servicesFile>;
