/** Takes the place of a worker where `OFFLINE` is off: removes what it kept, and itself. */
import { cachePrefix } from '../lib/offline.ts';

declare const self: {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

const prefix = cachePrefix(new URL(self.registration.scope).pathname);

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const mine = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(mine.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
