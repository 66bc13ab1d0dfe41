import { readBox, type BoxEntry, type CodesFile, type WordsFile } from '../lib/export/box.ts';
import { lookup, type Match } from '../lib/lookup.ts';
import { entryPath, withBase } from '../lib/paths.ts';
import { actionWords } from '../lib/wording.ts';
import findings from '../styles/findings.css?inline';
import { optionElement, type Option } from './find-option.ts';
import { fullText } from './full-text.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(findings);
document.adoptedStyleSheets.push(sheet);

const nothing = 'Nothing found. Try the code alone, or a few words of the message.';
const noList = 'The list of codes could not be loaded. The map on the home page works without it.';
const noIndex = import.meta.env.DEV
  ? 'Full-text search is there after a build (npm start).'
  : 'Searching the full text needs the network. Codes and names are found without it.';

/** The box: a form whose field is a combobox over a list of entries (WAI-ARIA combobox pattern, list autocomplete). */
class FindBox extends HTMLElement {
  /** The request for the codes file, begun by the loader. */
  declare codes: Promise<CodesFile> | undefined;
  readonly #field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
  readonly #popup = this.querySelector<HTMLElement>('.pop')!;
  readonly #list = this.querySelector<HTMLElement>('[role=listbox]')!;
  readonly #status = this.querySelector<HTMLElement>('[role=status]')!;
  #words: Promise<WordsFile> | undefined;
  #turn = 0;
  #active = -1;
  #filled: readonly Option[] = [];
  #filledFor = '';
  #settled: Promise<unknown> = Promise.resolve();
  #searched: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    this.#field.addEventListener('input', () => this.#ask());
    this.#field.addEventListener('focus', () => this.#list.childElementCount > 0 && this.#show(true));
    this.#field.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go();
    });
    this.#list.addEventListener('pointermove', (event) => {
      const row = (event.target as Element).closest('[role=option]');
      if (row) this.#activate([...this.#list.children].indexOf(row));
    });
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#show(false);
    });
    if (this.#field.value.trim()) this.#ask();
  }

  #ask(): void {
    const query = this.#field.value;
    const turn = ++this.#turn;
    this.#settled = this.#answer(query, turn);
    this.#searched = this.#settled.then((certain) => (certain ? undefined : this.#search(query, turn)));
  }

  /** Answers from the lists alone. Resolves to whether the answer is certain, so that no text need be searched. */
  async #answer(query: string, turn: number): Promise<boolean> {
    if (!query.trim()) {
      this.#fill([], '');
      return true;
    }
    const codes = await this.codes?.catch(() => undefined);
    if (turn !== this.#turn) return true;
    if (!codes) {
      this.#fill([], noList);
      return true;
    }
    const entries = readBox(codes);
    const matches = lookup(query, entries);
    const certain = matches[0]?.kind === 'code';
    if (certain) this.#fill(this.#options(matches, entries), '');
    const complete = this.#loadWords().then((words) => {
      if (turn !== this.#turn) return;
      const all = readBox(codes, words);
      const options = this.#options(lookup(query, all), all);
      if (certain || options.length > 0) this.#fill(options, '');
    });
    if (!certain) await complete;
    return certain;
  }

  /** Adds what Pagefind finds in the text below what the lists gave. */
  async #search(query: string, turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    const options = query === this.#filledFor ? this.#filled : [];
    const shown = new Set(options.map(({ href }) => href));
    const found = await fullText(this.dataset['pagefind']!, query.slice(0, 200), shown).catch(
      () => undefined,
    );
    if (turn !== this.#turn) return;
    const entries = readBox((await this.codes)!);
    const known = (row: Option): Option => {
      const entry = entries.find(({ code }) => code === row.code);
      return entry ? { ...row, action: entry.action, verdict: entry.verdict } : row;
    };
    const all = [...options, ...(found ?? []).map(known)];
    this.#fill(all, found ? (all.length > 0 ? '' : nothing) : noIndex);
  }

  async #loadWords(): Promise<WordsFile | undefined> {
    this.#words ??= fetch(this.dataset['words']!).then((response) => response.json() as Promise<WordsFile>);
    try {
      return await this.#words;
    } catch {
      this.#words = undefined;
      return undefined;
    }
  }

  #options(matches: readonly Match[], entries: readonly BoxEntry[]): Option[] {
    const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
    return matches.flatMap(({ slug }) => {
      const entry = bySlug.get(slug);
      if (!entry) return [];
      const { code, name, action, verdict, summary } = entry;
      const why = summary || actionWords[action].label;
      return [{ href: withBase(this.dataset['home']!, entryPath(slug)), code, name, why, action, verdict }];
    });
  }

  #fill(options: readonly Option[], said: string): void {
    this.#filled = options;
    this.#filledFor = this.#field.value;
    const kept = this.#list.children[this.#active]?.getAttribute('href');
    this.#list.replaceChildren(
      ...options.map((option, index) => optionElement(option, `${this.#field.id}-${index}`)),
    );
    const active = options.findIndex(({ href }) => href === kept);
    this.#activate(active < 0 && options.length > 0 ? 0 : active);
    const count = options.length === 1 ? '1 finding' : `${options.length} findings`;
    this.#status.textContent = said || (options.length > 0 ? `${count}. Enter opens the marked one.` : '');
    this.#status.classList.toggle('vh', !said);
    this.#show(options.length > 0 || said !== '');
  }

  #show(open: boolean): void {
    this.#popup.hidden = !open;
    if (this.#field.role === 'combobox')
      this.#field.ariaExpanded = String(open && this.#list.childElementCount > 0);
    if (!open) this.#field.removeAttribute('aria-activedescendant');
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((row, at) => row.setAttribute('aria-selected', String(at === index)));
    const row = this.#list.children[index];
    if (row) this.#field.setAttribute('aria-activedescendant', row.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const rows = this.#list.childElementCount;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows > 0 && !this.#field.value.includes('\n')) {
      event.preventDefault();
      this.#show(true);
      this.#activate((this.#active + step + rows) % rows);
      this.#list.children[this.#active]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && !this.#popup.hidden) {
      event.preventDefault();
      this.#show(false);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.#go();
    }
  }

  /** Opens the active row, once the answer to what stands in the field has come. */
  async #go(): Promise<void> {
    await this.#settled;
    if (this.#list.childElementCount === 0) await this.#searched;
    const row = this.#list.children[Math.max(0, this.#active)];
    if (row instanceof HTMLAnchorElement) location.assign(row.href);
  }
}

customElements.define('find-box', FindBox);
