import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caddyConfig } from '../../../../src/lib/export/hosting/caddy.ts';

const slugs = new Map([
  ['429', '429'],
  ['rate-limited', '429'],
  ['r.e', 'econnreset'],
]);
const site = { base: '/docs', folder: '/srv/errors', port: 8080, slugs };

test('names port, folder and base path as they are given', () => {
  const config = caddyConfig(site);
  assert.match(config, /^:8080 {\n\troot \* "\/srv\/errors"$/m);
  assert.match(config, /^\thandle_path \/docs\/\* {$/m);
});

test('has one line an entry with all its names, and takes a dot for a dot', () => {
  const config = caddyConfig(site);
  assert.ok(config.includes('\t\t`~(?i)^/docs/errors/(?:429|rate-limited)/?$` "429"\n'));
  assert.ok(config.includes('\t\t`~(?i)^/docs/errors/(?:r\\.e)/?$` "econnreset"\n'));
});

test('at the root strips nothing', () => {
  const config = caddyConfig({ ...site, base: '' });
  assert.match(config, /^\thandle {$/m);
  assert.doesNotMatch(config, /handle_path|\/docs/);
});
