import { icons, type IconName } from '../lib/icons.ts';
import { verdictWords } from '../lib/wording.ts';
import type { Action, Verdict } from '../schemas/entry.ts';

/** One row of the list below the box. */
export interface Option {
  /** Where it leads. */
  readonly href: string;
  readonly code: string;
  readonly name: string;
  /** The second line. */
  readonly why: string;
  readonly action?: Action | undefined;
  readonly verdict?: Verdict | undefined;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Builds one row as a link that is an option of the listbox. All text goes in as text. */
export function optionElement(
  { href, code, name, why, action, verdict }: Option,
  id: string,
): HTMLAnchorElement {
  const row = document.createElement('a');
  row.id = id;
  row.href = href;
  row.tabIndex = -1;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  if (action) row.dataset['action'] = action;
  row.append(element('span', 'badge', icon(action ?? 'search')));
  row.append(element('b', '', ...(code ? [element('code', '', code), ' '] : []), name));
  if (verdict) {
    const chip = element('span', 'verdict', icon(verdict), verdictWords[verdict].chip);
    chip.dataset['v'] = verdict;
    row.append(chip);
  }
  row.append(element('span', 'why', why));
  return row;
}
