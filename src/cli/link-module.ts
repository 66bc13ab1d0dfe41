import path from 'node:path';
import { build } from 'vite';
import { projectRoot } from './content.ts';

/**
 * Returns `src/lib/link.ts` with all it imports as one small JavaScript module. It is bundled apart from the pages: its
 * address never changes, so it must not ask for files whose names do.
 */
export async function bundleLinkModule(): Promise<string> {
  const result = await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(projectRoot, 'src/lib/link.ts'), formats: ['es'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('src/lib/link.ts could not be bundled.');
  return chunk.code;
}
