import { spawnSync } from 'node:child_process';
import { sync } from 'astro';
import { buildSite } from './build-site.ts';
import { findBrowser } from './browser.ts';
import { projectRoot } from './content.ts';
import { run } from './run.ts';
import { installServers } from './servers.ts';

/** Runs one step of the tests and stops at the first that fails. */
function step(title: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`\nFailed: ${title}`);
}

await run(async () => {
  const browser = findBrowser();
  // The types of the content are generated; on a fresh clone they are not there yet.
  await sync({ root: projectRoot, logLevel: 'error' });
  step('Types', ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'hint']);
  step('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  step('Units', ['--test', '--test-reporter=dot', 'tests/unit/**/*.test.ts']);
  console.log('\nBuild');
  await buildSite();
  step('Content', ['--test', '--test-reporter=spec', 'tests/content/**/*.test.ts']);
  step('Browser', ['node_modules/playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM_PATH: browser,
  });
  installServers();
  step('Servers', ['--test', '--test-reporter=spec', 'tests/hosting/**/*.test.ts'], {
    CHROMIUM_PATH: browser,
  });
  console.log('\nAll passed.');
});
