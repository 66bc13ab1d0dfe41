/** Reads logs away from the page, so that no text, however long or odd, keeps the page from answering. */
import { readLog } from '../lib/read-log.ts';
import { resolve } from '../lib/resolve.ts';
import type { Answered, Asked } from './log-reader.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, want, text, entries, services } = data;
  const book = { entries, services };
  const answer: Answered =
    want === 'log' ? { id, log: readLog(text, entries, services) } : { id, path: resolve(text, book) };
  postMessage(answer);
});
