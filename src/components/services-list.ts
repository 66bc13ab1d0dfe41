import { readServices, type BoxService, type ServicesFile } from '../lib/export/services-file.ts';
import { fetchJson } from './lists.ts';

let list: Promise<readonly BoxService[]> | undefined;

/** Loads what is known of the services, once; without it everything else is found all the same. */
export async function loadServices(): Promise<readonly BoxService[]> {
  const address = document.querySelector<HTMLElement>('find-box')?.dataset['services'] ?? '';
  list ??= fetchJson(address).then((file) => readServices(file as ServicesFile));
  try {
    return await list;
  } catch {
    list = undefined;
    return [];
  }
}
