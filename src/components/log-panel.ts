import { logFragment, logPrefix, readLogFragment } from '../lib/log-link.ts';
import type { ReadLog, ShownFinding } from '../lib/read-log.ts';
import { verdictWords, writesWords } from '../lib/wording.ts';
import type { Action, Retry, Verdict } from '../schemas/entry.ts';
import findings from '../styles/findings.css?inline';
import log from '../styles/log.css?inline';
import panel from '../styles/panel.css?inline';
import verdict from '../styles/verdict.css?inline';
import { adopt, element, icon } from './drawing.ts';
import { findingLink, findingOptions, verdictChip } from './find-option.ts';
import { Lists } from './lists.ts';
import { readInWorker } from './log-reader.ts';
import { logView } from './log-view.ts';
import { palette } from './palette.ts';
import { variantWords } from './variant-words.ts';
import { waitElement } from './wait.ts';

adopt(palette + log + verdict + findings + panel);

const unread =
  'The log could not be read, because the lists behind it could not be loaded. The entry below holds all the same.';

/** The box of the page knows the base path of the site. */
const home = (): string => document.querySelector<HTMLElement>('find-box')?.dataset['home'] ?? '/';

/** The reader’s own log on an entry page: what was recognised in it, how long to wait, what to quote to support. */
class LogPanel extends HTMLElement {
  #lists: Lists | undefined;
  #turn = 0;

  connectedCallback(): void {
    addEventListener('hashchange', () => void this.#show());
    void this.#show();
  }

  /** Shows the log of the address, unless the address has changed by the time it is read. */
  async #show(): Promise<void> {
    const turn = ++this.#turn;
    if (!location.hash.startsWith(logPrefix)) return this.#clear();
    const fragment = readLogFragment(location.hash);
    if ('problem' in fragment) return this.#say(fragment.problem);
    const { slug } = this.dataset;
    this.#lists ??= new Lists(home());
    const log = await readInWorker(fragment.text, this.#lists).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!log) return this.#say(unread);
    // Whoever copies the address from the browser shall not copy a key with it.
    if (log.masked !== fragment.text)
      history.replaceState(null, '', location.pathname + location.search + logFragment(log.masked));
    const finding = log.findings.find(({ entry }) => entry === slug);
    if (log.findings.length === 0)
      return this.#say('No error was recognised in the log that came with this address.');
    const told = finding ? await variantWords(finding.service, finding.variant, home()) : [];
    if (turn !== this.#turn) return;
    this.hidden = false;
    this.replaceChildren(finding ? this.#found(log, finding, told) : this.#elsewhere(log));
  }

  #clear(): void {
    this.hidden = true;
    this.replaceChildren();
    delete document.documentElement.dataset['log'];
  }

  #say(sentence: string): void {
    delete document.documentElement.dataset['log'];
    this.hidden = false;
    this.replaceChildren(element('p', 'said-plainly', sentence));
  }

  /** The log does not show this entry: says which it shows. */
  #elsewhere(log: ReadLog): HTMLElement {
    const heading = element('h2', '', 'Your log shows something else');
    const list = element('ul', 'hits', ...this.#rows(log));
    const section = element('section', 'mine', element('header', '', heading), element('div', '', list));
    section.append(this.#log(log, log.findings[0]!));
    return section;
  }

  #found(log: ReadLog, finding: ShownFinding, told: readonly Node[]): HTMLElement {
    const { action } = this.dataset as { action: Action };
    const { verdict, serviceName, sender, variant } = finding;
    const section = element('section', 'mine');
    section.dataset['action'] = action;
    section.setAttribute('aria-labelledby', 'mine');
    const wait = finding.retryAfter && verdict !== 'never' ? waitElement(finding.retryAfter) : undefined;
    const heading = element('h2', '', wait?.title ?? verdictWords[verdict].heading);
    heading.id = 'mine';
    const named = serviceName ? [element('b', '', serviceName), ' '] : [];
    const code = element('code', '', variant ?? this.dataset['code'] ?? '');
    const top = element('p', '', 'In your log: ', ...named, code);
    const between = sender ? [element('p', '', `${serviceName} answered, not the API behind it.`)] : [];
    const facts = element(
      'div',
      'prose',
      ...(wait ? [wait.element] : []),
      ...between,
      ...told,
      element('p', '', finding.reason),
    );
    facts.append(this.#ids(finding));
    section.append(
      element('header', '', element('span', 'badge', icon(action)), top, heading),
      facts,
      this.#log(log, finding),
    );
    const others = this.#rows({ ...log, findings: log.findings.filter((other) => other !== finding) });
    if (others.length > 0) {
      section.append(
        element('div', 'also', element('h3', '', 'Also found in it'), element('ul', 'hits', ...others)),
      );
    }
    return section;
  }

  #rows(log: ReadLog): HTMLElement[] {
    const options = findingOptions(log, home());
    return options.map((option) => element('li', '', findingLink(option)));
  }

  #ids({ requestId, verdict, usual, serviceName }: ShownFinding): HTMLElement {
    const { writes } = this.dataset as { writes: Retry['writes'] };
    const rows: [string, (Node | string)[]][] = [
      ['Run it again?', [verdictChip(verdict), ...(verdict === usual ? [] : [differs(usual, serviceName)])]],
      ['Writes', [writesWords[writes]]],
    ];
    if (requestId) rows.push(['Request id', [element('code', '', requestId), copyButton('Copy', requestId)]]);
    return element(
      'dl',
      'ids',
      ...rows.flatMap(([name, value]) => [element('dt', '', name), element('dd', '', ...value)]),
    );
  }

  #log({ masked }: ReadLog, { evidence }: ShownFinding): HTMLElement {
    const clear = element('button', 'btn', 'Clear');
    clear.addEventListener('click', () => {
      history.replaceState(null, '', location.pathname + location.search);
      this.#clear();
    });
    const here = location.href.replace(/#.*/s, '');
    const buttons = element(
      'span',
      '',
      copyButton('Copy link with this log', here + logFragment(masked)),
      ' ',
      clear,
    );
    const caption = element('figcaption', '', 'Your log. The marked words decided.', buttons);
    const note = element(
      'p',
      '',
      'Read in this browser only. Keys and addresses are hidden before anything is shown or linked.',
    );
    return element('figure', 'log', caption, logView(masked, evidence, 'Your log'), note);
  }
}

/** Says that the verdict here is not the usual one. */
const differs = (usual: Verdict, name: string | null): string =>
  `Elsewhere the answer is “${verdictWords[usual].answer.toLowerCase()}”; at ${name ?? 'this service'} it differs.`;

function copyButton(label: string, text: string): HTMLElement {
  const button = element('button', 'btn', label);
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Copying is not allowed here',
    );
    button.textContent = done;
    document.querySelector('#said-aloud')!.textContent = done;
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}

customElements.define('log-panel', LogPanel);
