import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { servicesFile } from '../../lib/export/services-file.ts';

export const GET: APIRoute = () => Response.json(servicesFile(catalogue));
