import type { BoxEntry } from '../lib/export/box.ts';
import type { BoxService } from '../lib/export/services-file.ts';
import type { ReadLog } from '../lib/read-log.ts';
import logWorkerUrl from './log-worker.ts?worker&url';
import { loadServices } from './services-list.ts';

/** What the page asks the worker. */
export interface Asked {
  readonly id: number;
  readonly want: 'log' | 'path';
  readonly text: string;
  readonly entries: readonly BoxEntry[];
  readonly services: readonly BoxService[];
}

/** What the worker answers. */
export interface Answered {
  readonly id: number;
  readonly log?: ReadLog;
  readonly path?: string | null;
}

/** How long a log may take, in milliseconds. A megabyte takes a fraction of it. */
const patience = 20_000;

let worker: Worker | undefined;
let count = 0;

/** Asks the worker once. Rejects when it cannot start, fails, or takes too long; the next question starts a new one. */
async function ask(want: Asked['want'], text: string, entries: readonly BoxEntry[]): Promise<Answered> {
  const services = await loadServices();
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
    reader.postMessage({ id, want, text, entries, services } satisfies Asked);
  });
}

/** Decodes and masks a log. */
export const readInWorker = async (text: string, entries: readonly BoxEntry[]): Promise<ReadLog> =>
  (await ask('log', text, entries)).log!;

/** Resolves a text to the path of its entry, or null. */
export const resolveInWorker = async (text: string, entries: readonly BoxEntry[]): Promise<string | null> =>
  (await ask('path', text, entries)).path ?? null;
