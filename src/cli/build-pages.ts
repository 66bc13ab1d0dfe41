import { build } from 'astro';
import { run } from './run.ts';

const [root = '', outDir = ''] = process.argv.slice(2);
await run(() => build({ root, outDir, logLevel: 'warn' }));
