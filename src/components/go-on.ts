import { isLog } from '../lib/lookup.ts';
import { withBase } from '../lib/paths.ts';
import { Lists } from './lists.ts';
import { resolveInWorker } from './log-reader.ts';

/** The longest text that is resolved from an address. */
const longest = 200_000;

/** The resolver: takes the text from `?q=` or the fragment, and goes to the best entry; else puts the text into the box. */
class GoOn extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const text = asked().slice(0, longest);
    if (!text.trim()) return this.#stay('Nothing was asked', '');
    const { home = '/' } = this.dataset;
    try {
      const path = await resolveInWorker(text, new Lists(home));
      if (path) return location.replace(withBase(home, path));
    } catch {
      return this.#stay('The list of codes could not be loaded', text);
    }
    this.#stay(isLog(text) ? 'No error was recognised in this text' : 'Nothing was found for this', text);
  }

  #stay(title: string, text: string): void {
    this.querySelector('h1')!.textContent = title;
    const field = document.querySelector<HTMLTextAreaElement>('find-box [name=q]');
    if (!field) return;
    field.value = text;
    field.focus();
  }
}

/** Returns the text of the address; percent-encoding that is broken is taken as it stands. */
function asked(): string {
  const query = new URLSearchParams(location.search).get('q');
  if (query) return query;
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

customElements.define('go-on', GoOn);
