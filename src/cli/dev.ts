import { dev } from 'astro';
import { formatProblems } from '../lib/problems.ts';
import { projectRoot, readContent } from './content.ts';
import { run } from './run.ts';

await run(async () => {
  const { problems } = await readContent();
  if (problems.length > 0) console.error(formatProblems(problems));
  await dev({ root: projectRoot });
});
