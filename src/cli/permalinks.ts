import { addressBook, permalinksOf } from '../lib/address-book.ts';
import { formatLost, lostPermalinks } from '../lib/permalinks.ts';
import { formatProblems } from '../lib/problems.ts';
import { projectRoot, readContent } from './content.ts';
import { addPermalinks, readPermalinks } from './permalinks-file.ts';
import { run } from './run.ts';

await run(async () => {
  const { catalogue, problems } = await readContent();
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const book = addressBook(catalogue);
  const lost = lostPermalinks(await readPermalinks(projectRoot), book);
  if (lost.length > 0) throw new Error(formatLost(lost));
  const added = await addPermalinks(projectRoot, permalinksOf(book));
  const { length } = await readPermalinks(projectRoot);
  console.log(`${added} new permalinks, ${length} in all, in content/permalinks.txt.`);
});
