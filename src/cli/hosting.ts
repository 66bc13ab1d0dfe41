import path from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfig } from '../lib/export/hosting/caddy.ts';
import { nginxConfig } from '../lib/export/hosting/nginx.ts';
import { slugsByName } from '../lib/export/redirects.ts';
import { formatProblems } from '../lib/problems.ts';
import { projectRoot, readContent } from './content.ts';
import { answer, Unusable } from './unusable.ts';

const usage = `Prints the configuration of a web server for the site, with its base path (BASE_PATH) and redirects.

  npm run --silent hosting -- nginx [--folder PATH] [--port N] > possible-errors.conf
  npm run --silent hosting -- caddy [--folder PATH] [--port N] > Caddyfile

  --folder PATH  where the built site is on the server (dist/ here, when left out)
  --port N       the port to listen at (80)`;

const writers = { nginx: nginxConfig, caddy: caddyConfig };

await answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: path.join(projectRoot, 'dist') },
      port: { type: 'string', default: '80' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [server = '', ...others] = positionals;
  if (!Object.hasOwn(writers, server) || others.length > 0) throw new Unusable(usage);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Unusable(`“${values.port}” is no port. A port is a number from 1 to 65535.`);
  if (!path.isAbsolute(values.folder) || /["\\$`\n]/.test(values.folder))
    throw new Unusable(
      `“${values.folder}” cannot be used. Write the folder in full, such as /srv/errors, without quotes, $ or \\ in it.`,
    );
  const base = (process.env['BASE_PATH'] || '/').replace(/\/+$/, '');
  const { catalogue, problems } = await readContent();
  if (problems.length > 0) throw new Unusable(formatProblems(problems));
  const folder = values.folder.replace(/\/+$/, '');
  const site = { base, folder, port, slugs: slugsByName(catalogue) };
  console.log(writers[server as keyof typeof writers](site).trimEnd());
  return 0;
});
