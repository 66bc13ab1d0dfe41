import type { BoxEntry } from '../lib/export/box.ts';
import { nearestEntries } from '../lib/nearest-entries.ts';
import { entryPath, withBase, withoutBase } from '../lib/paths.ts';
import { actionWords, shownName } from '../lib/wording.ts';
import findings from '../styles/findings.css?inline';
import verdict from '../styles/verdict.css?inline';
import { adopt, element } from './drawing.ts';
import { findingLink } from './find-option.ts';
import { Lists } from './lists.ts';

/** The longest part of an address that is shown as a code. */
const longest = 60;

/** Returns what an address asked for: the part after `/errors/`, else its last part. Broken percent-encoding is taken as it is. */
function askedFor(base: string, path: string): string {
  const parts = (withoutBase(base, path) ?? path).split('/').filter(Boolean);
  const last = (parts[0] === 'errors' ? parts[1] : parts.at(-1)) ?? '';
  try {
    return decodeURIComponent(last).slice(0, longest);
  } catch {
    return last.slice(0, longest);
  }
}

/** The page for an address that leads nowhere: goes on to the entry if there is one, else offers the nearest. */
class NotFound extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const home = this.dataset['home']!;
    const asked = askedFor(home, location.pathname);
    this.#showClass(asked);
    const entries = await new Lists(home).all();
    const names = ({ slug, aliases }: BoxEntry) => [slug, ...aliases.map((alias) => alias.toLowerCase())];
    const meant = entries.find((entry) => names(entry).includes(asked.toLowerCase()));
    if (meant && location.pathname !== withBase(home, entryPath(meant.slug))) {
      return location.replace(withBase(home, entryPath(meant.slug)) + location.search + location.hash);
    }
    this.#offer(asked, entries, home);
  }

  /** Says what the class of an unknown HTTP status means (RFC 9110 section 15). */
  #showClass(asked: string): void {
    const digit = /^([1-5])(?:\d\d|xx)$/i.exec(asked)?.[1];
    const section = digit ? this.querySelector<HTMLElement>(`[data-class="${digit}"]`) : null;
    if (section) section.hidden = false;
  }

  #offer(asked: string, entries: readonly BoxEntry[], home: string): void {
    if (!asked) return;
    const code = document.createElement('code');
    code.textContent = asked;
    if (asked.length > 6) code.className = 'long';
    this.querySelector('h1')!.replaceChildren(code, ' has no entry yet');
    document.title = `${asked} has no entry yet`;
    const field = document.querySelector<HTMLInputElement>('find-box [name=q]');
    if (field && !field.value) field.value = asked;
    const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
    const near = nearestEntries(asked, entries, 4).map(({ slug }) => bySlug.get(slug)!);
    if (near.length === 0) return;
    adopt(verdict + findings);
    const rows = near.map((entry) => {
      const { slug, code: text, action, verdict } = entry;
      const href = withBase(home, entryPath(slug));
      const name = shownName(entry);
      return element(
        'li',
        '',
        findingLink({ href, code: text, name, why: actionWords[action].label, action, verdict }),
      );
    });
    this.querySelector('.hits')!.replaceChildren(...rows);
    this.querySelector<HTMLElement>('[data-near]')!.hidden = false;
  }
}

customElements.define('not-found', NotFound);
