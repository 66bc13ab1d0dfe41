import { servicePath, withBase } from '../lib/paths.ts';
import { element } from './drawing.ts';

/** Returns what a variant means and what to do about it, copied from its row on this page or, where it has none here, from the page of its service. */
export async function variantWords(
  service: string | null,
  variant: string | null,
  home: string,
): Promise<Node[]> {
  if (service === null || variant === null) return [];
  const here = document.querySelector(`[data-variant="${CSS.escape(`${service} ${variant}`)}"]`);
  const row = here ?? (await rowOfService(service, variant, home).catch(() => null));
  const fix = row?.querySelector('p')?.cloneNode(true);
  if (!row || !(fix instanceof HTMLElement)) return [];
  fix.removeAttribute('id');
  return [element('p', '', row.querySelector('.what')?.textContent ?? ''), fix];
}

async function rowOfService(service: string, variant: string, home: string): Promise<Element | null> {
  const response = await fetch(withBase(home, servicePath(service)));
  const html = response.ok ? await response.text() : '';
  // Only what the page says: its style sheet is none of this page’s, and the policy would complain of it.
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.indexOf('</main>') + 1);
  const page = new DOMParser().parseFromString(main, 'text/html');
  return page.getElementById(variant)?.closest('details') ?? null;
}
