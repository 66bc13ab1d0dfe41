import { buildSite } from './build-site.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

await run(async () => {
  console.log('Building …');
  await buildSite();
  await serve();
});
