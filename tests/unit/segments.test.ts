import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { segments, wordsAndNames, type Segment, segmentsOfCode } from '../../src/lib/segments.ts';

/** Writes pieces as one line: marked ones in brackets, a bar between neighbours. */
const drawn = (pieces: readonly Segment[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|');

describe('a text cut at its evidence', () => {
  const cases: readonly (readonly [string, readonly (readonly [number, number])[], string])[] = [
    ['without marks it stays whole', [], 'HTTP 429'],
    ['a mark in the middle', [[2, 4]], 'HT|[TP]| 429'],
    [
      'marks at both ends',
      [
        [5, 8],
        [0, 4],
      ],
      '[HTTP]| |[429]',
    ],
    [
      'neighbours stay apart',
      [
        [0, 2],
        [2, 4],
      ],
      '[HT]|[TP]| 429',
    ],
    [
      'an overlap belongs to the first',
      [
        [0, 4],
        [2, 8],
      ],
      '[HTTP]|[ 429]',
    ],
    [
      'a mark inside another adds nothing',
      [
        [0, 8],
        [2, 4],
      ],
      '[HTTP 429]',
    ],
    ['a mark past the end is cut to fit', [[5, 99]], 'HTTP |[429]'],
    ['a mark before the start is cut to fit', [[-3, 4]], '[HTTP]| 429'],
    [
      'an empty or reversed mark is none',
      [
        [3, 3],
        [6, 5],
      ],
      'HTT|P 4|29',
    ],
  ];
  for (const [what, spans, expected] of cases) {
    test(what, () => {
      const pieces = segments(
        'HTTP 429',
        spans.map(([start, end]) => ({ start, end })),
      );
      assert.equal(drawn(pieces).replaceAll(/[[\]|]/g, ''), 'HTTP 429', 'together the pieces are the text');
      assert.equal(drawn(pieces), expected);
    });
  }

  test('an empty text has no pieces', () => assert.deepEqual(segments('', [{ start: 0, end: 3 }]), []));
});

test('names in a line are marked where they first stand, and names that are not there change nothing', () => {
  const line = 'Wait as long as Retry-After says, or X-Reset.';
  assert.equal(
    drawn(wordsAndNames(line, ['X-Reset', 'Retry-After', 'RateLimit'])),
    'Wait as long as |[Retry-After]| says, or |[X-Reset]|.',
  );
});

test('what stands between backticks is code', () => {
  assert.deepEqual(segmentsOfCode('Set `A` to 1.'), [
    { text: 'Set ', marked: false },
    { text: 'A', marked: true },
    { text: ' to 1.', marked: false },
  ]);
  assert.deepEqual(segmentsOfCode(''), []);
});
