import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue.ts';
import { errorsData } from '../lib/export/errors-data.ts';
import { address } from '../site.ts';

export const GET: APIRoute = () => Response.json(errorsData(catalogue, address));
