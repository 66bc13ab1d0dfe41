import type { BoxEntry } from '../lib/export/box.ts';
import type { BoxService } from '../lib/export/services-file.ts';
import type { ReadLog } from '../lib/read-log.ts';
import type { Lists } from './lists.ts';
import logWorkerUrl from './log-worker.ts?worker&url';

/** What the page asks the worker: which services a text names, what it is about, or where it leads. */
export interface Asked {
  readonly id: number;
  readonly want: 'services' | 'log' | 'path';
  readonly text: string;
  readonly entries: readonly BoxEntry[];
  readonly services: readonly BoxService[];
}

/** What the worker answers. */
export interface Answered {
  readonly id: number;
  readonly services?: readonly string[];
  readonly log?: ReadLog;
  readonly path?: string | null;
}

/** How long a log may take, in milliseconds. A megabyte takes a fraction of it. */
const patience = 20_000;

let worker: Worker | undefined;
let count = 0;

/** Asks the worker once. Rejects when it cannot start, fails, or takes too long; the next question starts a new one. */
function ask(asked: Omit<Asked, 'id'>): Promise<Answered> {
  const reader = (worker ??= new Worker(logWorkerUrl, { type: 'module' }));
  const id = ++count;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('timeout'), patience);
    const fail = (reason: string) => {
      reader.terminate();
      if (worker === reader) worker = undefined;
      reject(new Error(reason));
    };
    reader.addEventListener('error', () => fail('error'), { once: true });
    const listen = ({ data }: MessageEvent<Answered>) => {
      if (data.id !== id) return;
      clearTimeout(timer);
      reader.removeEventListener('message', listen);
      resolve(data);
    };
    reader.addEventListener('message', listen);
    reader.postMessage({ id, ...asked } satisfies Asked);
  });
}

/** Asks the worker with the lists it needs: first which services the text names, so that only their variants’ signs are fetched. */
async function askWithLists(want: 'log' | 'path', text: string, lists: Lists): Promise<Answered> {
  const [entries, known] = await Promise.all([
    want === 'log' ? lists.forLogs() : lists.forBoth(),
    lists.services(),
  ]);
  const { services: named = [] } = await ask({ want: 'services', text, entries, services: known });
  const services = await Promise.all(
    known.map((service) =>
      service.more && named.includes(service.slug) ? lists.withSigns(service) : service,
    ),
  );
  return ask({ want, text, entries, services });
}

/** Decodes and masks a log. */
export const readInWorker = async (text: string, lists: Lists): Promise<ReadLog> =>
  (await askWithLists('log', text, lists)).log!;

/** Resolves a log to the path of its entry, or null. */
export const resolveInWorker = async (text: string, lists: Lists): Promise<string | null> =>
  (await askWithLists('path', text, lists)).path ?? null;
