import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  addressesOf,
  aliasPath,
  entryDataPath,
  entryMarkdownPath,
  entryPath,
  errorsDataPath,
  familyPath,
  findPath,
  linkModulePath,
  linkTypesPath,
  feedPath,
  llmsFullPath,
  llmsPath,
  matrixPath,
  pagefindPath,
  robotsPath,
  schemaPath,
  serviceDataPath,
  servicePath,
  servicesDataPath,
  servicesPath,
  sitemapIndexPath,
  sitemapPath,
  withBase,
  withoutBase,
} from '../../src/lib/paths.ts';

describe('the URL contract', () => {
  const contract = [
    ['an entry', entryPath('429'), '/errors/429/'],
    ['an alias keeps its case', aliasPath('ECONNRESET'), '/errors/ECONNRESET/'],
    ['a reference page', familyPath('integrations-api-errors'), '/integrations-api-errors/'],
    ['an entry on it', familyPath('integrations-api-errors', '429'), '/integrations-api-errors/#429'],
    ['the services', servicesPath, '/services/'],
    ['a service', servicePath('slack'), '/services/slack/'],
    ['a variant on it keeps its case', servicePath('aws', 'SlowDown'), '/services/aws/#SlowDown'],
    ['a status side by side', matrixPath('429'), '/services/by-status/429/'],
    ['a list behind the box', findPath('codes'), '/find/codes.json'],
    ['the signs of a service', findPath('services/openai'), '/find/services/openai.json'],
    ['the link module', linkModulePath, '/link.js'],
    ['its types', linkTypesPath, '/link.d.ts'],
    ['every entry, for programs', errorsDataPath, '/errors.json'],
    ['an entry, for programs', entryDataPath('429'), '/errors/429.json'],
    ['an entry as Markdown', entryMarkdownPath('429'), '/errors/429.md'],
    ['every service, for programs', servicesDataPath, '/services.json'],
    ['a service, for programs', serviceDataPath('slack'), '/services/slack.json'],
    ['a schema', schemaPath('error'), '/schemas/error.json'],
    ['what the site holds', llmsPath, '/llms.txt'],
    ['all entries in one text', llmsFullPath, '/llms-full.txt'],
    ['the feed', feedPath, '/feed.xml'],
    ['the list of site maps', sitemapIndexPath, '/sitemap-index.xml'],
    ['a site map', sitemapPath(0), '/sitemap-0.xml'],
    ['what crawlers may read', robotsPath, '/robots.txt'],
    ['the full-text index', pagefindPath, '/pagefind/pagefind.js'],
  ] as const;
  for (const [what, path, expected] of contract)
    test(`${what}: ${expected}`, () => assert.equal(path, expected));
});

describe('a base path', () => {
  const cases = [
    ['/', '/errors/429/', '/errors/429/'],
    ['', '/errors/429/', '/errors/429/'],
    ['/docs', '/errors/429/', '/docs/errors/429/'],
    ['/docs/', '/errors/429/', '/docs/errors/429/'],
    ['/a/b/', '/', '/a/b/'],
  ] as const;
  for (const [base, path, whole] of cases) {
    test(`“${base}” goes before ${path} and comes off again`, () => {
      assert.equal(withBase(base, path), whole);
      assert.equal(withoutBase(base, whole), path);
    });
  }

  test('stands for the root when nothing follows it', () =>
    assert.equal(withoutBase('/docs/', '/docs'), '/'));

  test('does not hold a path that lies elsewhere, not even one that begins with the same letters', () => {
    for (const path of ['/', '/errors/429/', '/docsify/', '/Docs/'])
      assert.equal(withoutBase('/docs/', path), null);
  });
});

describe('an address', () => {
  const cases = [
    ['/', undefined, '/errors/429/', '/errors/429/'],
    ['/docs/', undefined, '/errors.json', '/docs/errors.json'],
    ['/', 'https://errors.example', '/errors/429/', 'https://errors.example/errors/429/'],
    ['/docs/', 'https://errors.example/', '/go/#a', 'https://errors.example/docs/go/#a'],
  ] as const;
  for (const [base, site, path, expected] of cases) {
    test(`of ${path} below “${base}” at ${site ?? 'no configured site'}: ${expected}`, () =>
      assert.equal(addressesOf(base, site)(path), expected));
  }
});
