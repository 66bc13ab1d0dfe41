import { defineConfig } from 'playwright/test';

/** `TEST_PORT` lets two copies of the project be tested at once. */
const port = Number(process.env['TEST_PORT'] || 4399);

export default defineConfig({
  testDir: 'site',
  snapshotPathTemplate: 'site/__boxes__/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line']],
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // What a worker fetches, a test cannot hold back. tests/site/offline.test.ts lets it come.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/cli/preview.ts`,
    env: { PORT: String(port) },
    cwd: '..',
    port,
    reuseExistingServer: false,
  },
});
