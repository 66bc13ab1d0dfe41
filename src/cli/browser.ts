import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { attempt, canInstall, installPackages } from './debian.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed].find(
    (file) => file && existsSync(file),
  );

/** Returns the path of a Chromium: a found one, else a newly installed one. Throws with what to install when none can be had. */
export function findBrowser(): string {
  const found = find();
  if (found) return found;
  if (canInstall()) {
    installPackages('Chromium', 'chromium');
  } else {
    console.log('Installing Playwright’s Chromium …');
    attempt(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium');
  }
  const now = find();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium, and none was found. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
}
