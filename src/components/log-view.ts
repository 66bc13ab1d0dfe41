import type { Span } from '../lib/decode/types.ts';
import { segments } from '../lib/segments.ts';
import { element } from './drawing.ts';

const hidden = /(•{3,})/;

/** Shows a masked log with its evidence marked; long runs of hidden characters are drawn short. */
export function logView(masked: string, evidence: readonly Span[], label: string): HTMLPreElement {
  const code = document.createElement('code');
  for (const { text, marked } of segments(masked, evidence)) {
    const parts = text
      .split(hidden)
      .map((part) => (hidden.test(part) ? element('span', 'mask', '•••• hidden') : part));
    code.append(...(marked ? [element('mark', '', ...parts)] : parts));
  }
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', label);
  pre.append(code);
  return pre;
}
