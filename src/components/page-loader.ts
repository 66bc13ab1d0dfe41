/** Runs on every page before the reader acts: the theme switch, and what brings the box, copying and the reader’s own log. */
import { themeKey } from '../lib/theme.ts';
// Each of these is bundled into one file of its own, so that nothing waits for a second file behind it.
import copyingUrl from './copying.ts?worker&url';
import findBoxUrl from './find-box.ts?worker&url';
import logPanelUrl from './log-panel.ts?worker&url';
import tocMarkUrl from './toc-mark.ts?worker&url';

const root = document.documentElement;
const findBox = document.querySelector<HTMLElement & { codes?: Promise<unknown> }>('find-box');
const field = findBox?.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=q]');

/** Loads the box, and the list of codes beside it rather than after it. */
function loadBox(): void {
  if (!findBox || findBox.codes) return;
  findBox.codes = fetch(`${findBox.dataset['home']}find/codes.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  });
  findBox.codes.catch(() => {});
  import(/* @vite-ignore */ findBoxUrl).catch(() => findBox.classList.add('broken'));
}

function switchTheme(): void {
  const dark =
    root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const theme = dark === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>(
    '[data-theme-switch], [data-copy], [data-copy-link], [data-copy-file], :is(h2, h3) > a[href^="#"]',
  );
  if (!target) return;
  if ('themeSwitch' in target.dataset) return switchTheme();
  import(/* @vite-ignore */ copyingUrl).then(
    () => target.dispatchEvent(new Event('copy-it', { bubbles: true })),
    () => (document.querySelector('#said-aloud')!.textContent = 'Copying could not be loaded'),
  );
});

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!field || (!slash && !ctrlK)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

findBox?.addEventListener('focusin', loadBox);
findBox?.addEventListener('pointerover', loadBox, { once: true });
const asked = new URLSearchParams(location.search).get('q');
if (field && asked) {
  field.value = asked;
  field.focus();
}
if (findBox?.contains(document.activeElement)) loadBox();

addEventListener('scroll', () => void import(/* @vite-ignore */ tocMarkUrl), { once: true });

// Paper keeps no address of its own.
addEventListener('beforeprint', () => (document.body.dataset['url'] = location.href.replace(/#.*/, '')));

const readLog = () => location.hash.startsWith('#log=') && void import(/* @vite-ignore */ logPanelUrl);
addEventListener('hashchange', readLog);
readLog();

const { worker } = root.dataset;
const { connection } = navigator as Navigator & { connection?: { saveData: boolean; effectiveType: string } };
// Last of all, for who stays to read, and neither pays for each byte nor waits for each.
if (
  worker &&
  'serviceWorker' in navigator &&
  !connection?.saveData &&
  !/2g/.test(connection?.effectiveType ?? '')
)
  addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register(worker).catch(() => {}), 3000),
  );
