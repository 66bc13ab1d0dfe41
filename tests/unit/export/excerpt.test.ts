import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/lib/export/excerpt.ts';

const page = (middle: string) => `<!doctype html><title>429</title><main><nav>Map</nav>${middle}</main>`;

test('an excerpt goes from the title to before the example, without marks for the full text', () => {
  const html = page(
    '<h1 data-pagefind-meta="title">429</h1><p class="lead" data-pagefind-weight="4">Too fast.</p>' +
      '<section><h2 id="what-to-do">What to do</h2></section><div class="duo"><h1 >Example</h1></div>',
  );
  assert.equal(
    excerptOf(html),
    '<h1>429</h1><p class="lead">Too fast.</p><section><h2 id="what-to-do">What to do</h2></section>',
  );
});

test('a page that is not built as an entry’s is an error', () => {
  assert.throws(() => excerptOf(page('<h2>Services</h2>')), /no “<h1 ”/);
  assert.throws(() => excerptOf(page('<h1 id="a">Services</h1>')), /no “<div class="duo"”/);
});
