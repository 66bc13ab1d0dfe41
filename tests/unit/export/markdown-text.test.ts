import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  codeSpan,
  fenced,
  link,
  linksToAddresses,
  plain,
  row,
} from '../../../src/lib/export/markdown-text.ts';
import { addressesOf } from '../../../src/lib/paths.ts';

const address = addressesOf('/', 'https://errors.example');
const links = (markdown: string) => linksToAddresses(markdown, address);

const cases = [
  ['a code span', codeSpan('429'), '`429`'],
  ['a code span with a backtick inside', codeSpan('a ` b'), '``a ` b``'],
  ['a code span that begins with one', codeSpan('`x'), '`` `x ``'],
  ['a fenced log', fenced('HTTP/1.1 429\n'), '```text\nHTTP/1.1 429\n```'],
  ['a fenced log with a fence in it', fenced('```\nx\n```'), '````text\n```\nx\n```\n````'],
  [
    'plain text with signs that Markdown would read',
    plain('a <b> *c* [d] \\'),
    'a \\<b> \\*c\\* \\[d\\] \\\\',
  ],
  ['plain text with names', plain('invalid_grant is _no_ emphasis'), 'invalid_grant is \\_no\\_ emphasis'],
  ['plain text with code in it', plain('set `a*b` < 3'), 'set `a*b` \\< 3'],
  ['a link', link('Unexpected token <', 'https://x.example/'), '[Unexpected token \\<](https://x.example/)'],
  ['a row with a bar in a cell', row(['a', '`b|c`']), '| a | `b\\|c` |'],
  [
    'a link within the site',
    links('see [it](/errors/429/#what-to-do).'),
    'see [it](https://errors.example/errors/429/#what-to-do).',
  ],
  ['a link elsewhere', links('[it](https://x.example/)'), '[it](https://x.example/)'],
  ['a link on the page', links('[it](#what-to-do)'), '[it](#what-to-do)'],
] as const;

describe('Markdown of', () => {
  for (const [what, text, expected] of cases) test(what, () => assert.equal(text, expected));
});
