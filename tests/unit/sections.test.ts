import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  htmlSections,
  leadOf,
  prefixIds,
  rebase,
  requiredSections,
  sectionIds,
  sectionsOf,
  withSite,
} from '../../src/lib/sections.ts';

test('the required sections are those of the design, in its order', () => {
  assert.deepEqual(requiredSections, ['What it means', 'What to do', 'Common causes']);
});

describe('sections of Markdown', () => {
  const cases = [
    ['none in an empty body', '', []],
    ['none before the first heading', 'Only text.', []],
    [
      'each with what stands below its heading',
      'x\n## A\n\none\n\ntwo\n\n## B\nthree',
      [
        ['A', 'one\n\ntwo'],
        ['B', 'three'],
      ],
    ],
    [
      'an empty one has an empty body',
      '## A\n## B\ntext',
      [
        ['A', ''],
        ['B', 'text'],
      ],
    ],
    ['deeper headings belong to the section', '## A\n### B\ntext', [['A', '### B\ntext']]],
    ['a title loses the marks that close it', '##   A b  ##\ntext', [['A b', 'text']]],
    ['a heading needs white space after its marks', '## A\n##B', [['A', '##B']]],
    [
      'Windows line ends',
      '## A\r\none\r\n## B\r\ntwo',
      [
        ['A', 'one'],
        ['B', 'two'],
      ],
    ],
    [
      'headings in fenced code are code',
      '## A\n```\n## B\n```\n## C\nx',
      [
        ['A', '```\n## B\n```'],
        ['C', 'x'],
      ],
    ],
    [
      'tildes fence too',
      '## A\n~~~ sh\n## B\n```\n## C\n~~~\n## D',
      [
        ['A', '~~~ sh\n## B\n```\n## C\n~~~'],
        ['D', ''],
      ],
    ],
    [
      'a longer fence holds a shorter one',
      '## A\n````\n```\n## B\n````\n## C',
      [
        ['A', '````\n```\n## B\n````'],
        ['C', ''],
      ],
    ],
    ['a fence that is never closed runs to the end', '## A\n```\n## B', [['A', '```\n## B']]],
  ] as const;
  for (const [what, markdown, expected] of cases) {
    test(what, () => {
      assert.deepEqual(
        sectionsOf(markdown).map(({ title, body }) => [title, body]),
        expected,
      );
    });
  }
});

describe('sections of HTML', () => {
  test('each has the id and the inner HTML of its heading, and the HTML below', () => {
    const html =
      '<p>lead</p><h2 id="a">A <code>b</code></h2>\n<p>one</p>\n<h3 id="c">C</h3><h2 id="d">D</h2>';
    assert.deepEqual(htmlSections(html), [
      { id: 'a', title: 'A <code>b</code>', html: '<p>one</p>\n<h3 id="c">C</h3>' },
      { id: 'd', title: 'D', html: '' },
    ]);
  });

  test('text without a heading has none', () => assert.deepEqual(htmlSections('<p>one</p>'), []));
});

describe('ids with a prefix', () => {
  test('ids and the links to them change together', () => {
    assert.equal(
      prefixIds('<h2 id="a">A</h2><p class="x" id="b"><a href="#a">up</a></p>', '429'),
      '<h2 id="429-a">A</h2><p class="x" id="429-b"><a href="#429-a">up</a></p>',
    );
  });

  test('links that lead elsewhere, and other attributes, stay', () => {
    const html = '<a href="/x/#a" data-id="a">id=a</a> <img alt="" src="#a">';
    assert.equal(prefixIds(html, '429'), html);
  });

  test('text that only looks like an id stays, as in code about HTML', () => {
    const html = '<p>Look for <code>&lt;div id="root"&gt;</code> or a link with href="#top".</p>';
    assert.equal(prefixIds(html, '429'), html);
  });
});

test('root-relative links get the base path, others stay as they are', () => {
  const html = '<a href="/errors/429/">a</a> <a href="#b">b</a> <a href="https://x.example/y">c</a>';
  assert.equal(
    rebase(html, '/docs/'),
    '<a href="/docs/errors/429/">a</a> <a href="#b">b</a> <a href="https://x.example/y">c</a>',
  );
  assert.equal(rebase(html, '/'), html);
});

test('the lead is what stands before the first heading', () => {
  assert.equal(leadOf('<p>One.</p>\n<h2 id="a">A</h2><p>Two.</p>'), '<p>One.</p>');
  assert.equal(leadOf('<h2 id="a">A</h2>'), '');
});

describe('the anchors of the sections of Markdown', () => {
  const cases = [
    ['words joined by hyphens, in lower case', '## What to do', ['what-to-do']],
    ['signs left out, their spaces kept', '## 502, 503 or 504: who failed?', ['502-503-or-504-who-failed']],
    ['code and emphasis without their marks', '## In `invalid_grant` *alone*', ['in-invalid_grant-alone']],
    ['letters of any script, typographic quotes left out', '## n8n’s “Über”', ['n8ns-über']],
    ['a link by its words', '## See [429](/errors/429/)', ['see-429']],
    ['the same words once more, with a number', '## A\n## A\n## A', ['a', 'a-1', 'a-2']],
    ['none of deeper headings', '### A', []],
  ] as const;
  for (const [what, markdown, expected] of cases)
    test(what, () => assert.deepEqual(sectionIds(markdown), expected));
});

describe('the address of the site in an example', () => {
  const example = 'import "https://errors.example.com/link.js" // https://example.com/';
  test('is the configured one, with its base path', () => {
    const expected = 'import "https://a.example/docs/link.js" // https://example.com/';
    assert.equal(withSite(example, 'https://a.example/docs/'), expected);
  });

  test('stays while none is configured', () => assert.equal(withSite(example, undefined), example));
});
