/** Keeps the box, the gist of every entry and the pages a reader opens, and answers from them where the network does not. */
import { fileKey, filesCache, isHashed, outdatedCaches, pageKey, pagesCache } from '../lib/offline.ts';
import type { KeptFiles } from '../lib/offline.ts';
import { offlinePath, withBase } from '../lib/paths.ts';

/** The parts of a service worker’s events that are used here; TypeScript has them only in place of a page’s. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
declare const self: {
  readonly kept: KeptFiles;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
};

/** How long the network may take before a kept copy answers, in milliseconds. */
const patience = 3000;
/** How many pages are kept. */
const mostPages = 100;

const { version, files } = self.kept;
const { origin, pathname: home } = new URL(self.registration.scope);
const inCache = (path: string): Promise<Response | undefined> => caches.match(origin + path);
const inFiles = async (path: string): Promise<Response | undefined> =>
  path in files ? inCache(fileKey(path, files[path]!)) : undefined;

self.addEventListener('install', (event) => event.waitUntil(keepFiles().then(() => self.skipWaiting())));

/** Fetches what no earlier build has left. A file that is not of this build (a host between two builds) ends it. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(filesCache(home, version));
  const work = Object.entries(files).map(async ([path, integrity]) => {
    const key = fileKey(path, integrity);
    const response = (await inCache(key)) ?? (await fetch(path, { integrity, cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(origin + key, response);
  });
  await Promise.all(work);
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  const outdated = outdatedCaches(home, version, await caches.keys());
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  // The page that brought the worker came before it.
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const pages = new Set(open.map(({ url }) => pageKey(url)).filter((url) => url.startsWith(origin + home)));
  await Promise.allSettled([...pages].map(async (page) => keepPage(page, await fetch(page))));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin: host, pathname: path } = new URL(request.url);
  if (request.method !== 'GET' || host !== origin || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, path));
  else if (isHashed(path)) event.respondWith(inCache(path).then((copy) => copy ?? fetch(request)));
  else if (path in files) event.respondWith(fresh(fetch(request), inFiles(path)));
});

async function answerPage(event: Asking, path: string): Promise<Response> {
  const page = pageKey(event.request.url);
  let keeping: Promise<void> | undefined;
  const network = Promise.resolve(event.preloadResponse).then(async (early) => {
    const response = early ?? (await fetch(event.request));
    keeping = keepPage(page, response.clone());
    return response;
  });
  event.waitUntil(network.then(() => keeping).catch(() => {}));
  const copy = caches
    .open(pagesCache(home, version))
    .then((cache) => cache.match(page))
    .then((response) => response ?? inFiles(path));
  return fresh(network, copy).catch(
    async () => (await inFiles(withBase(home, offlinePath))) ?? Response.error(),
  );
}

/** Returns the network’s answer, unless it fails or takes long while there is a copy. Rejects when there is neither. */
async function fresh(network: Promise<Response>, copy: Promise<Response | undefined>): Promise<Response> {
  const slow = new Promise((resolve) => setTimeout(resolve, patience)).then(() => copy);
  const first = await Promise.race([network.catch(() => undefined), slow]);
  if (first && first.status < 500) return first;
  return (await copy) ?? network;
}

async function keepPage(page: string, response: Response): Promise<void> {
  const html = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || response.type !== 'basic' || response.redirected || !html) return;
  const cache = await caches.open(pagesCache(home, version));
  await cache.put(page, response);
  const pages = await cache.keys();
  await Promise.all(pages.slice(0, -mostPages).map((old) => cache.delete(old)));
}
