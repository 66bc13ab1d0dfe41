import { compressSite } from './compress-site.ts';
import { projectRoot } from './content.ts';
import path from 'node:path';
import { run } from './run.ts';

await run(async () => {
  const files = await compressSite(path.join(projectRoot, 'dist'));
  console.log(`Compressed ${files} files of dist/, each as .br and .gz beside it.`);
});
