import type { RetryAfter } from '../lib/decode/types.ts';
import { clock, waitTitle, waitUntil } from '../lib/wait.ts';
import { element } from './drawing.ts';

/** Builds a countdown for the wait that a log asks for, and its heading. Nothing when the moment has passed or lies too far off to count. */
export function waitElement(retryAfter: RetryAfter): { title: string; element: HTMLElement } | undefined {
  const now = Date.now();
  const until = waitUntil(retryAfter, now);
  if (until === undefined) return undefined;
  const total = Math.ceil((until - now) / 1000);
  const left = element('b', '', clock(total));
  left.setAttribute('role', 'timer');
  left.setAttribute('aria-label', 'Time left');
  const bar = document.createElement('progress');
  bar.max = total;
  bar.setAttribute('aria-label', 'Part of the wait that is over');
  const counted =
    'date' in retryAfter
      ? 'Counted to the moment that the log names.'
      : 'Counted from when you opened this page, because the log does not say when it was written.';
  const note = element('p', '', counted);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tick = () => {
    if (!bar.isConnected) return clearInterval(timer);
    const seconds = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    if (!still || seconds === 0) {
      left.textContent = clock(seconds);
      bar.value = total - seconds;
    }
    if (seconds > 0) return;
    clearInterval(timer);
    note.textContent = 'Now run it again.';
    document.querySelector('#said-aloud')!.textContent = 'The wait is over. Now run it again.';
  };
  const timer = setInterval(tick, 1000);
  return { title: waitTitle(total), element: element('div', 'wait', left, bar, note) };
}
