/** Reads logs away from the page, so that no text, however long or odd, keeps the page from answering. */
import { servicesSeen } from '../lib/decode/seen.ts';
import { readLog } from '../lib/read-log.ts';
import { resolve } from '../lib/resolve.ts';
import type { Answered, Asked } from './log-reader.ts';

function answer({ want, text, entries, services }: Asked): Omit<Answered, 'id'> {
  if (want === 'services') return { services: servicesSeen(text, { entries, services }) };
  if (want === 'log') return { log: readLog(text, entries, services) };
  return { path: resolve(text, { entries, services }) };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) =>
  postMessage({ id: data.id, ...answer(data) } satisfies Answered),
);
