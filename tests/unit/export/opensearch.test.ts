import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSearch } from '../../../src/lib/export/opensearch.ts';

describe('the OpenSearch description', () => {
  const text = openSearch('Possible Errors', 'https://errors.example/docs/go/');
  const inside = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];

  test('begins with the XML declaration, and its root is in the namespace of OpenSearch 1.1', () => {
    assert.ok(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'), 'nothing may stand before it');
    assert.match(text, /<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/);
  });

  test('closes every element, in order', () => {
    const open: (string | undefined)[] = [];
    for (const [, end, name, empty] of text.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
      if (end) assert.equal(open.pop(), name);
      else if (!empty) open.push(name);
    }
    assert.deepEqual(open, []);
  });

  test('sends what is typed to the resolver, as q', () => {
    const [, attributes = ''] = /<Url ([^>]*)\/>/.exec(text) ?? [];
    assert.match(attributes, /type="text\/html"/);
    assert.match(attributes, /method="get"/);
    assert.match(attributes, /template="https:\/\/errors\.example\/docs\/go\/\?q=\{searchTerms\}"/);
  });

  test('escapes the name and the address of the resolver', () => {
    const escaped = openSearch('A & <b> "c"', 'https://errors.example/go/?a=1&b');
    assert.match(escaped, /<ShortName>A &amp; &lt;b&gt; &quot;c&quot;<\/ShortName>/);
    assert.match(escaped, /template="https:\/\/errors\.example\/go\/\?a=1&amp;b\?q=/);
  });

  test('has the name of the site, a description and the encoding', () => {
    assert.equal(inside('ShortName'), 'Possible Errors');
    assert.equal(inside('InputEncoding'), 'UTF-8');
    assert.match(inside('Description') ?? '', /^\S.*\.$/);
  });

  test('keeps to the lengths that the format allows: 16 characters of name, 1024 of description', () => {
    assert.match(openSearch('A name of the site that is long', '/go/'), /<ShortName>.{1,16}<\/ShortName>/);
    assert.ok((inside('Description') ?? '').length <= 1024);
  });
});
