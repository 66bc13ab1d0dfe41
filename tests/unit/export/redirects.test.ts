import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/lib/build-catalogue.ts';
import { redirectPage, redirectsOf, slugsByName } from '../../../src/lib/export/redirects.ts';
import { entrySource, familySource } from '../../fixtures/sources.ts';

describe('the redirects', () => {
  const { catalogue } = buildCatalogue(
    [
      entrySource('429', { aliases: ['too-many-requests', 'RateLimitError'] }),
      entrySource('ECONNRESET', { aliases: ['socket-hang-up'] }),
      entrySource('404'),
    ],
    [familySource()],
  );
  const redirects = redirectsOf(catalogue);
  const from = (name: string) => redirects.filter(({ from }) => from === name).map(({ to }) => to);

  test('lead from each alias, as written and in lower case', () => {
    assert.deepEqual(from('/errors/too-many-requests/'), ['/errors/429/']);
    assert.deepEqual(from('/errors/RateLimitError/'), ['/errors/429/']);
    assert.deepEqual(from('/errors/ratelimiterror/'), ['/errors/429/']);
    assert.deepEqual(from('/errors/socket-hang-up/'), ['/errors/econnreset/']);
  });

  test('lead from the code as a log writes it', () => {
    assert.deepEqual(from('/errors/ECONNRESET/'), ['/errors/econnreset/']);
  });

  test('never begin at an entry’s own address', () => {
    for (const { slug } of catalogue.entries) assert.deepEqual(from(`/errors/${slug}/`), []);
  });

  test('lead from the bare folder to the map', () => assert.deepEqual(from('/errors/'), ['/']));

  test('are these and no others, each address once', () => {
    assert.equal(redirects.length, 6);
    assert.equal(new Set(redirects.map(({ from }) => from)).size, 6);
  });
});

test('the names of entries are in lower case, slugs among them, each with its slug', () => {
  const { catalogue } = buildCatalogue(
    [entrySource('429', { aliases: ['RateLimitError'] }), entrySource('ECONNRESET')],
    [familySource()],
  );
  assert.deepEqual([...slugsByName(catalogue)].sort(), [
    ['429', '429'],
    ['econnreset', 'econnreset'],
    ['ratelimiterror', '429'],
  ]);
});

describe('the page of a redirect', () => {
  const page = redirectPage('/docs/errors/429/', '/docs/redirect.js');

  test('is a whole HTML document that a program, a browser without script and a reader can follow', () => {
    assert.match(page, /^<!doctype html>\n<html lang="en">\n/);
    assert.match(page, /<\/html>\n$/);
    assert.match(page, /<meta charset="utf-8">/);
    assert.match(page, /<title>[^<]+<\/title>/);
    assert.ok(page.includes('<script src="/docs/redirect.js" data-to="/docs/errors/429/"></script>'));
    assert.ok(
      page.includes('<noscript><meta http-equiv="refresh" content="0; url=/docs/errors/429/"></noscript>'),
    );
    assert.match(page, /<main>.*<h1>.*<a href="\/docs\/errors\/429\/">[^<]+<\/a>.*<\/main>/);
  });

  test('stays out of search engines, and allows no script but the site’s own', () => {
    assert.ok(page.includes('<meta name="robots" content="noindex">'));
    assert.match(
      page,
      /http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'"/,
    );
    assert.doesNotMatch(page, /<script>|<style|style=|\son\w+=/);
  });

  test('names the full address as canonical only when the site’s own is configured', () => {
    assert.ok(page.includes('<link rel="canonical" href="/docs/errors/429/">'));
    const withSite = redirectPage('/docs/errors/429/', '/docs/redirect.js', 'https://errors.example');
    assert.ok(withSite.includes('<link rel="canonical" href="https://errors.example/docs/errors/429/">'));
    assert.ok(
      withSite.includes('data-to="/docs/errors/429/"'),
      'the way itself stays on the host the reader is at',
    );
  });
});
