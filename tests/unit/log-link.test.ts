import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { excerpt, logFragment, logPrefix, longestLog, readLogFragment } from '../../src/lib/log-link.ts';

/** Any text: also halves of surrogate pairs, and what percent-encoding is made of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('#log=', '%', '%E2%80', '%ZZ', '%F0%9F%98%80', '+', '&', '\n', '\0', '😀', ' '),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('a log in a link', () => {
  const kept = [
    ['words', 'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 22\n'],
    ['what means something in an address', 'GET /a?b=c&d=%20#e + "f" <g>'],
    ['masked characters and emoji', 'token=•••• 😀'],
    ['a log of the greatest length', '\u20AC'.repeat(longestLog)],
  ] as const;
  for (const [what, log] of kept)
    test(`keeps ${what}`, () => assert.deepEqual(readLogFragment(logFragment(log)), { text: log }));

  test('is one fragment of printable ASCII that no mail program or chat cuts', () =>
    assert.match(logFragment('a b\n"<>`{}|\\^€#&?'), /^#log=[A-Za-z0-9%!'()*._~-]+$/));

  test('holds U+FFFD for halves of surrogate pairs, which cannot be written', () => {
    for (const [log, text] of [
      ['a\uD83D', 'a\uFFFD'],
      ['\uDE00b', '\uFFFDb'],
      ['\uDE00\uD83D', '\uFFFD\uFFFD'],
    ] as const)
      assert.deepEqual(readLogFragment(logFragment(log)), { text });
  });

  test('comes back as its well-formed text, whatever it is', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        (text) => {
          assert.deepEqual(readLogFragment(logFragment(text)), { text: text.toWellFormed() });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a fragment without a log', () => {
  const long = /too long/;
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['that is empty', '', /no.*log|brings none/],
    ['with nothing after log=', logPrefix, /brings none/],
    ['with white space only', `${logPrefix}%20%0A`, /brings none/],
    ['of another kind', '#openai', /brings none/],
    ['with log= elsewhere than in front', '#x#log=HTTP', /brings none/],
    ['with a broken percent sign', `${logPrefix}100%`, /damaged/],
    ['with a letter that is no digit', `${logPrefix}%GG`, /damaged/],
    ['cut off inside a character', `${logPrefix}%E2%80`, /damaged/],
    ['in another encoding than UTF-8', `${logPrefix}%E9t%E9`, /damaged/],
    ['one character too long', logPrefix + 'a'.repeat(longestLog + 1), long],
    ['far too long', logPrefix + 'a'.repeat(5_000_000), long],
    ['far too long and broken', `${logPrefix}%${'a'.repeat(5_000_000)}`, long],
  ];
  for (const [what, fragment, expected] of cases) {
    test(`${what} says so in a sentence`, () => {
      const read = readLogFragment(fragment);
      assert.ok('problem' in read, 'there is no log');
      assert.match(read.problem, expected);
      assert.match(read.problem, /^[A-Z].*\.$/);
    });
  }
});

test('reading a fragment never throws, and gives either a log within the limit or a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        anyText.map((text) => logPrefix + text),
      ),
      (fragment) => {
        const read = readLogFragment(fragment);
        if ('text' in read) assert.ok(read.text.trim() !== '' && read.text.length <= longestLog);
        else assert.match(read.problem, /\.$/);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('the part of a log around its evidence', () => {
  const at = (text: string, word: string) => {
    const start = text.indexOf(word);
    return [{ start, end: start + word.length }];
  };

  test('is the whole of a log that is short enough, with or without evidence', () => {
    assert.equal(excerpt('HTTP 429', [{ start: 5, end: 8 }], 8), 'HTTP 429');
    assert.equal(excerpt('HTTP 429', [], 8), 'HTTP 429');
  });

  test('is the beginning when there is no evidence', () =>
    assert.equal(excerpt('one\ntwo\nthree\nfour', [], 10), 'one\ntwo'));

  const filler = (word: string) => `${word} `.repeat(9).trim();
  const lines = [...Array.from({ length: 30 }, (_, index) => filler(`n${index}`)), 'HTTP 429'];
  const cases = [
    ['at the beginning', [...lines].reverse()],
    ['in the middle', [...lines.slice(0, 15), 'HTTP 429', ...lines.slice(15, 30)]],
    ['in the last line', lines],
    ['in one line without breaks', [lines.join(' ')]],
  ] as const;
  for (const [where, parts] of cases) {
    test(`holds evidence ${where}, and what stands around it`, () => {
      const text = parts.join('\n');
      const part = excerpt(text, at(text, 'HTTP 429'), 200);
      assert.ok(part.includes('HTTP 429'), part);
      assert.ok(part.length > 100 && part.length <= 200, `${part.length} characters`);
    });
  }

  test('is cut at line ends where there are any', () => {
    const text = cases[1][1].join('\n');
    const part = excerpt(text, at(text, 'HTTP 429'), 200);
    assert.deepEqual(
      part.split('\n').filter((line) => !text.split('\n').includes(line)),
      [],
    );
  });

  test('keeps a last line that fits', () => {
    const text = `${'x'.repeat(100)}\nHTTP 429\nthe end`;
    assert.ok(excerpt(text, at(text, 'HTTP 429'), 40).endsWith('HTTP 429\nthe end'));
  });

  test('is a piece of the log within the limit, and holds its first evidence, wherever that is', () => {
    const text = fc.array(fc.constantFrom('a', 'bb ', '\n', 'ccc', '{"d":1}'), { maxLength: 60 });
    const word = 'HTTP 429';
    fc.assert(
      fc.property(text, text, fc.integer({ min: 4 * word.length, max: 90 }), (before, after, most) => {
        const log = [...before, word, ...after].join('');
        const part = excerpt(log, at(log, word), most);
        assert.ok(part.length <= most && log.includes(part));
        assert.ok(part.includes(word), `no evidence in ${JSON.stringify(part)}`);
      }),
      { numRuns: 5000 },
    );
  });
});
