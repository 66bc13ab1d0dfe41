import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nginxConfig } from '../../../../src/lib/export/hosting/nginx.ts';

const site = {
  base: '/docs',
  folder: '/srv/errors',
  port: 8080,
  slugs: new Map([['econnreset', 'econnreset']]),
};

test('names port, folder and base path as they are given', () => {
  const config = nginxConfig(site);
  assert.match(config, /^ {4}listen 8080;$/m);
  assert.match(config, /^ {4}location \/docs\/ {$\n^ {8}alias "\/srv\/errors\/";$/m);
  assert.match(config, /^ {4}error_page 404 \/docs\/404\.html;$/m);
});

test('has one line for each name of an entry', () => {
  const slugs = new Map([
    ['429', '429'],
    ['rate-limited', '429'],
  ]);
  assert.match(nginxConfig({ ...site, slugs }), /^ {4}"429" "429";\n {4}"rate-limited" "429";$/m);
});

test('writes a name that means something to nginx so that it means the name', () => {
  const config = nginxConfig({ ...site, slugs: new Map([['default', '500']]) });
  assert.match(config, /^ {4}"\\\\default" "500";$/m);
});

test('answers outside the base path with the helpful page, and at the root has no such place', () => {
  assert.match(nginxConfig(site), /location \/ {\n {8}return 404;/);
  assert.doesNotMatch(nginxConfig({ ...site, base: '' }), /return 404/);
});
