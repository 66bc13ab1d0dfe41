import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { servicesData } from '../lib/export/services-data.ts';
import { address } from '../site.ts';

export const GET: APIRoute = () => Response.json(servicesData(catalogue, address));
