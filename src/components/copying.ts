/** Copies what the reader asks for: an address, a block of text, an entry as Markdown. Comes with the first copy; each is an event `copy-it` on what was pressed. */
import { element } from './drawing.ts';

/** How long a label says what was done, in milliseconds. */
const shown = 2000;

/** What a label says when nothing has just been done, and the timer that brings it back. */
const labels = new WeakMap<Element, { text: string; timer?: ReturnType<typeof setTimeout> }>();

/** Says aloud what was done, and shows it on the label for a while. */
function answer(label: Element | null, words: string): void {
  document.querySelector('#said-aloud')!.textContent = words;
  if (!label) return;
  const state = labels.get(label) ?? { text: label.textContent ?? '' };
  clearTimeout(state.timer);
  label.textContent = words;
  state.timer = setTimeout(() => (label.textContent = state.text), shown);
  labels.set(label, state);
}

/** Puts text on the clipboard, and tells whether the browser allowed it. The text may still be on its way: the permission is bound to the press. */
async function put(text: string | Promise<string>): Promise<boolean> {
  const blob = Promise.resolve(text).then((ready) => new Blob([ready], { type: 'text/plain' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return false;
  }
}

async function copyAddress(label: Element | null, address: string, done: string): Promise<void> {
  if (await put(address)) return answer(label, done);
  answer(label, 'Copying is not allowed here; the address bar has the link');
}

/** Copies a block of text; where that is not allowed, leaves it selected. */
async function copyBlock(label: Element | null, block: HTMLElement | null | undefined): Promise<void> {
  if (!block) return;
  if (await put(block.innerText)) return answer(label, 'Copied');
  getSelection()?.selectAllChildren(block);
  answer(label, 'Copying is not allowed here; the text is selected');
}

/** Copies the text of a file of the site; where that is not allowed, leaves a link to the file. */
async function copyFile(button: HTMLElement, label: Element | null, file: string): Promise<void> {
  const text = fetch(file).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.text();
  });
  const copied = await put(text);
  const loaded = await text.then(
    () => true,
    () => false,
  );
  if (copied) return answer(label, 'Copied');
  if (!loaded) return answer(label, 'The Markdown could not be loaded');
  answer(label, 'Copying is not allowed here; open the file instead');
  if (button.parentElement?.querySelector(`a[href="${CSS.escape(file)}"]`)) return;
  const link = element('a', 'btn', 'Open the Markdown');
  link.setAttribute('href', file);
  button.after(link);
}

document.addEventListener('copy-it', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const label = target.querySelector('span');
  const { copyFile: file, copyLink: link } = target.dataset;
  if (target instanceof HTMLAnchorElement)
    void copyAddress(target.querySelector('i'), target.href, 'Link copied');
  else if (link !== undefined) void copyAddress(label, location.href.replace(/#.*/, ''), 'Copied');
  else if (file !== undefined) void copyFile(target, label, file);
  else void copyBlock(label, target.closest('figure')?.querySelector('pre'));
});
