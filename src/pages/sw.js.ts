import type { APIRoute } from 'astro';
import worker from '../components/service-worker.ts?worker&url';
import workerOff from '../components/service-worker-off.ts?worker&url';
import { workerHref } from '../site.ts';

/** A worker has to live at the root of what it serves, and its code has a name that changes. What it keeps is added after the build. */
export const GET: APIRoute = () =>
  new Response(`importScripts(${JSON.stringify(workerHref ? worker : workerOff)});\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
