import { buildSite } from './build-site.ts';
import { run } from './run.ts';

await run(async () => {
  await buildSite();
  console.log('Built into dist/.');
  if (!process.env['SITE_URL'])
    console.log(
      'Without SITE_URL there is no site map, no feed, no canonical link and no picture in link previews.',
    );
});
