import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { xml } from '../../../src/lib/export/xml.ts';

const cases = [
  ['plain words', 'Too Many Requests’', 'Too Many Requests’'],
  ['what would end a text or an attribute', `<a b="c"> & 'd'`, `&lt;a b=&quot;c&quot;&gt; &amp; 'd'`],
  ['what is escaped already', '&lt;', '&amp;lt;'],
  ['a line break and a tab', 'a\n\tb', 'a\n\tb'],
  ['a character that XML does not allow', 'a\u0000\u001b\ufffeb', 'ab'],
  ['half of a pair', 'a\ud83db', 'ab'],
  ['a whole pair', '😀', '😀'],
] as const;

describe('XML of', () => {
  for (const [what, text, expected] of cases) test(what, () => assert.equal(xml(text), expected));
});
