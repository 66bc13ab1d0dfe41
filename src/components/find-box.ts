import type { ReadLog } from '../lib/read-log.ts';
import findings from '../styles/findings.css?inline';
import log from '../styles/log.css?inline';
import verdict from '../styles/verdict.css?inline';
import { adopt, element } from './drawing.ts';
import { Answers, type Answer } from './find-answers.ts';
import { optionLink } from './find-option.ts';
import { Lists } from './lists.ts';
import { logView } from './log-view.ts';
import { palette } from './palette.ts';

adopt(palette + log + verdict + findings);

/** The box: a form whose field is a combobox over a list of entries (WAI-ARIA combobox pattern, list autocomplete). */
class FindBox extends HTMLElement {
  /** The request for the codes file, begun by the loader. */
  declare codes: Promise<unknown>;
  readonly #field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]')!;
  readonly #popup = this.querySelector<HTMLElement>('.pop')!;
  readonly #list = this.querySelector<HTMLElement>('[role=listbox]')!;
  readonly #status = this.querySelector<HTMLElement>('[role=status]')!;
  readonly #shownLog = element('div', 'log');
  #answers: Answers | undefined;
  /** A pasted text of several lines, which a field of one line cannot hold. */
  #pasted: string | undefined;
  #turn = 0;
  #active = -1;
  #log: ReadLog | undefined;
  #ready: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.#answers ??= new Answers(new Lists(this.dataset['home'] ?? '/', this.codes));
    this.#list.after(this.#shownLog);
    this.#field.addEventListener('input', () => {
      this.#pasted = undefined;
      this.#ask();
    });
    this.#field.addEventListener('paste', (event) => this.#paste(event as ClipboardEvent));
    this.#field.addEventListener('focus', () => this.#list.childElementCount > 0 && this.#show(true));
    this.#field.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go();
    });
    this.#list.addEventListener('pointermove', (event) => {
      const row = (event.target as Element).closest('[role=option]');
      if (row && row.getAttribute('aria-selected') !== 'true')
        this.#activate([...this.#list.children].indexOf(row));
    });
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#show(false);
    });
    if (this.#field.value.trim()) this.#ask();
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.#field instanceof HTMLTextAreaElement || !text.trim().includes('\n')) return;
    event.preventDefault();
    this.#field.value = text.trim().split('\n', 1)[0]!.slice(0, 200);
    this.#pasted = text;
    this.#ask();
  }

  #ask(): void {
    const turn = ++this.#turn;
    const query = this.#pasted ?? this.#field.value;
    this.#ready = new Promise((ready) => void this.#follow(query, turn, ready));
  }

  /** Shows each state of the answer while no newer query has come. */
  async #follow(query: string, turn: number, ready: () => void): Promise<void> {
    for await (const answer of this.#answers!.to(query)) {
      if (turn !== this.#turn) return ready();
      this.#fill(answer);
      if (answer.ready && answer.options.length > 0) ready();
    }
    ready();
  }

  #fill({ options, said, log }: Answer): void {
    const kept = this.#list.children[this.#active]?.getAttribute('href');
    this.#log = log;
    this.querySelector('form')!.classList.toggle('has-log', log !== undefined);
    this.#list.replaceChildren(
      ...options.map((option, index) => optionLink(option, `${this.#field.id}-${index}`)),
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
    if (this.#field.role === 'combobox') {
      this.#field.ariaExpanded = String(open && this.#list.childElementCount > 0);
    }
    if (!open) this.#field.removeAttribute('aria-activedescendant');
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((row, at) => row.setAttribute('aria-selected', String(at === index)));
    const row = this.#list.children[index];
    if (row) this.#field.setAttribute('aria-activedescendant', row.id);
    else this.#field.removeAttribute('aria-activedescendant');
    const finding = this.#log?.findings[index];
    this.#shownLog.hidden = !finding;
    if (!finding || !this.#log) return;
    const caption = element('p', '', 'Your log, read in this browser only. The marked words decided.');
    this.#shownLog.replaceChildren(caption, logView(this.#log.masked, finding.evidence, 'Your log'));
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
    await this.#ready;
    const row = this.#list.children[Math.max(0, this.#active)];
    if (row instanceof HTMLAnchorElement) location.assign(row.href);
  }
}

customElements.define('find-box', FindBox);
