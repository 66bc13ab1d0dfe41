import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageSections } from '../../../src/lib/export/page-sections.ts';
import { entryOf } from '../../fixtures/published.ts';

const entry = {
  ...entryOf('429'),
  text: [
    { title: 'What it means', body: '' },
    { title: 'It’s `a<b` & more', body: '' },
  ],
};
const page = (...sections: string[]) =>
  `<section aria-labelledby="what-it-means"><h2 id="what-it-means">Not this</h2></section><main><div class="prose sections">${sections.join('')}</div><section class="part" aria-labelledby="example"><h2 id="example"><a href="#example">Example log</a></h2><pre></pre></section></main>`;
const first =
  '<section aria-labelledby="what-it-means"><h2 id="what-it-means"><a href="#what-it-means">What it means<i aria-hidden="true"></i></a></h2><p>See <a href="/docs/errors/503/">503</a> and <a href="#example">this</a>.</p>\n</section>';
const second =
  '<section class="more" aria-labelledby="more"><h2 id="more"><a href="#more">It’s <code>a&lt;b</code> &amp; more</a></h2><ol><li>One</li></ol></section>';

describe('the sections of a built page', () => {
  test('come with their anchor, title and HTML, without the heading and its link', () =>
    assert.deepEqual(
      pageSections(entry, page(first, second)).map(({ id, html }) => [id, html]),
      [
        ['what-it-means', '<p>See <a href="/docs/errors/503/">503</a> and <a href="#example">this</a>.</p>'],
        ['more', '<ol><li>One</li></ol>'],
      ],
    ));

  test('have links in full where the site’s address is configured', () =>
    assert.match(
      pageSections(entry, page(first, second), 'https://errors.example')[0]!.html,
      /href="https:\/\/errors\.example\/docs\/errors\/503\/".* href="#example"/,
    ));

  const broken = [
    ['a section is missing', page(first), 'It’s `a<b` & more'],
    ['the sections stand in another order', page(second, first), 'What it means'],
    ['there are none', page(), 'What it means'],
  ] as const;
  for (const [what, html, title] of broken) {
    test(`are refused when ${what}`, () =>
      assert.throws(() => pageSections(entry, html), {
        message: `The page of 429 does not show “${title}” where its JSON takes it from.`,
      }));
  }
});
