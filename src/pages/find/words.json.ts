import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue.ts';
import { wordsFile } from '../../lib/export/box.ts';

export const GET: APIRoute = () => Response.json(wordsFile(catalogue));
