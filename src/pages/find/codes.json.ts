import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { codesFile } from '../../lib/export/box.ts';

export const GET: APIRoute = () => Response.json(codesFile(catalogue));
