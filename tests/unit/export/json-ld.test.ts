import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonLd } from '../../../src/lib/export/json-ld.ts';

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}
const read = (text: string) => JSON.parse(text) as Graph;
const steps = [
  { title: 'Errors', href: '/docs/http/' },
  { title: '4xx', href: '/docs/http/#4xx' },
];
const article = { type: 'TechArticle', title: '429 </script><!--', changed: '2026-02-02', steps } as const;

describe('what search engines read of a page', () => {
  const text = jsonLd(article, 'https://errors.example/docs/errors/429/');

  test('is an article with its headline, address and day', () => {
    const graph = read(text);
    assert.equal(graph['@context'], 'https://schema.org');
    assert.deepEqual(graph['@graph'][0], {
      '@type': 'TechArticle',
      headline: '429 </script><!--',
      url: 'https://errors.example/docs/errors/429/',
      dateModified: '2026-02-02',
    });
  });

  test('has breadcrumbs counted from 1, with full addresses of pages, this one last', () =>
    assert.deepEqual(read(text)['@graph'][1], {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Errors', item: 'https://errors.example/docs/http/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: '429 </script><!--',
          item: 'https://errors.example/docs/errors/429/',
        },
      ],
    }));

  test('holds nothing that could end the script element', () => assert.doesNotMatch(text, /</));

  test('keeps paths while the site’s address is not configured', () => {
    const [, way] = read(jsonLd(article, '/docs/errors/429/'))['@graph'];
    const items = way?.['itemListElement'] as { item: string }[];
    assert.deepEqual(
      items.map(({ item }) => item),
      ['/docs/http/', '/docs/errors/429/'],
    );
  });

  test('has a name, and no breadcrumbs, for a page that lies below no other', () =>
    assert.deepEqual(read(jsonLd({ type: 'WebSite', title: 'Errors' }, '/'))['@graph'], [
      { '@type': 'WebSite', name: 'Errors', url: '/' },
    ]));
});
