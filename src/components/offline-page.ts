import type { BoxEntry } from '../lib/export/box.ts';
import { holdsPages } from '../lib/offline.ts';
import { entryPath, offlineEntriesPath, withBase, withoutBase } from '../lib/paths.ts';
import { element } from './drawing.ts';
import { Lists } from './lists.ts';

const short =
  'There is no network right now. This is the entry in short, from your device; examples, services and sources come with the network.';

/** What stands in the place of a page that is not kept: the entry in short when it is one, else the pages that are kept. */
class OfflinePage extends HTMLElement {
  readonly #home = this.dataset['home']!;

  async connectedCallback(): Promise<void> {
    const [, name] = /^\/errors\/([^/]+)\/?$/.exec(withoutBase(this.#home, location.pathname) ?? '') ?? [];
    if (!name || !(await this.#showEntry(name.toLowerCase()).catch(() => false))) await this.#listPages();
  }

  /** Shows the entry of a name, and tells whether there is one. Rejects when the lists are not kept. */
  async #showEntry(name: string): Promise<boolean> {
    const codes = await new Lists(this.#home).all();
    const entry = codes.find(({ slug, aliases }) =>
      [slug, ...aliases.map((alias) => alias.toLowerCase())].includes(name),
    );
    if (!entry) return false;
    const path = withBase(this.#home, entryPath(entry.slug));
    if (location.pathname !== path) location.replace(path + location.search + location.hash);
    else await this.#fill(entry);
    return true;
  }

  async #fill({ slug, code, name, action }: BoxEntry): Promise<void> {
    const response = await fetch(withBase(this.#home, offlineEntriesPath));
    const entries = (await response.json()) as Record<string, string>;
    // Written by this site’s own build; the worker has compared its bytes.
    this.innerHTML = entries[slug]!;
    this.querySelector('h1')!.after(element('p', 'said-plainly', short));
    this.closest<HTMLElement>('.page')!.dataset['action'] = action;
    document.title = `${code} ${name}`;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  async #listPages(): Promise<void> {
    const caching = (await caches.keys()).filter((cache) => holdsPages(this.#home, cache));
    const opened = await Promise.all(caching.map(async (name) => pagesIn(await caches.open(name))));
    const items = opened.flat().map(({ title, path }) => {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      return element('li', '', link);
    });
    this.querySelector('ul')!.replaceChildren(...items);
    this.querySelector<HTMLElement>('section')!.hidden = items.length === 0;
  }
}

/** Lists the pages of a cache, the last opened first. */
async function pagesIn(cache: Cache): Promise<{ title: string; path: string }[]> {
  const pages = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? '';
      // The title alone: the policy of this page would complain about the styles of another.
      const [head = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
      const { title } = new DOMParser().parseFromString(head, 'text/html');
      const path = new URL(request.url).pathname;
      return { title: title.replace(/ · [^·]+$/, '') || path, path };
    }),
  );
  return pages.reverse();
}

customElements.define('offline-page', OfflinePage);
