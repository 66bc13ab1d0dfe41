import { performance } from 'node:perf_hooks';
import { decode } from '../../lib/decode/index.ts';
import { mask } from '../../lib/mask.ts';
import { readBook } from '../sign-book.ts';
import { median, printTable } from './table.ts';

const sizes = { '1 kB': 1_000, '100 kB': 100_000, '1 MB': 1_000_000 };
const rounds = 7;

const ordinary = `2026-03-05T11:42:07Z INFO run 4711 started, 12 items
POST https://api.example.com/v2/tasks
HTTP/1.1 503 Service Unavailable
content-type: application/json
retry-after: 30
x-request-id: 7f3a90

{"error":{"code":"overloaded","message":"Please try again in 30 seconds","status":503}}
    at settle (/app/node_modules/axios/lib/core/settle.js:19:12)
`;

/** Texts by name, each a piece that is repeated up to the size. */
const kinds = {
  ordinary,
  'one line of letters': 'a',
  digits: '4',
  'statuses without context': '500 ',
  'statuses with context': 'HTTP 500 ',
  'open braces': '{',
  'names without values': 'a:',
  'beginnings of wordings': 'rate request failed with status code too many ',
  'causes in causes': '[cause]: Error: ',
  'secrets cut short': 'Authorization: Bearer token=eyJ0.',
  'broken pairs': '\ud800\0\\u',
};

/** Prints how long decoding and masking take, as multiples of reading the same text once. */
export async function benchDecoding(): Promise<void> {
  const { book } = await readBook();
  for (let round = 0; round < 300; round++) mask(String(decode(ordinary, book).length) + ordinary);
  const rows = Object.entries(kinds).map(([kind, piece]) => [
    kind,
    ...Object.values(sizes).flatMap((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      const scan = timeOf(() => countLines(text));
      return [timeOf(() => decode(text, book)) / scan, timeOf(() => mask(text)) / scan];
    }),
  ]);
  const heads = Object.keys(sizes).flatMap((size) => [`decode ${size}`, `mask ${size}`]);
  console.log('Time as a multiple of reading the same text once, character by character; medians.\n');
  printTable([['text', ...heads], ...rows]);
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}

/** Returns the median time of some work in milliseconds; short work is repeated until it can be timed. */
function timeOf(work: () => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      let runs = 0;
      let passed = 0;
      do {
        work();
        runs++;
        passed = performance.now() - start;
      } while (passed < 2);
      return passed / runs;
    }),
  );
}
