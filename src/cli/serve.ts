import { preview } from 'astro';
import { projectRoot } from './content.ts';

/** Serves the built site and prints its address. `PORT` (4321, or the next free one) and `HOST` may say where. */
export async function serve(): Promise<void> {
  const { host = 'localhost', port } = await preview({
    root: projectRoot,
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] || 4321), host: process.env['HOST'] || 'localhost' },
  });
  const base = (process.env['BASE_PATH'] || '/').replace(/\/*$/, '/');
  console.log(`Possible Errors is at http://${host}:${port}${base}  (Ctrl-C stops it)`);
}
