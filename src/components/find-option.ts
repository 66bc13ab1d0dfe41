import { withBase } from '../lib/paths.ts';
import type { ReadLog } from '../lib/read-log.ts';
import { verdictWords } from '../lib/wording.ts';
import type { Action, Verdict } from '../schemas/entry.ts';
import { element, icon } from './drawing.ts';

/** One row of findings. */
export interface Option {
  /** Where it leads. */
  readonly href: string;
  readonly code: string;
  readonly name: string;
  /** The second line. */
  readonly why: string;
  /** The words of a log that led here. */
  readonly seen?: readonly string[];
  readonly action?: Action | undefined;
  readonly verdict?: Verdict | undefined;
}

/** Builds the chip that says whether to run it again. */
export function verdictChip(verdict: Verdict): HTMLElement {
  const chip = element('span', 'verdict', icon(verdict), verdictWords[verdict].chip);
  chip.dataset['v'] = verdict;
  return chip;
}

/** Builds one row as a link. */
export function findingLink({
  href,
  code,
  name,
  why,
  seen = [],
  action,
  verdict,
}: Option): HTMLAnchorElement {
  const row = document.createElement('a');
  row.href = href;
  if (action) row.dataset['action'] = action;
  row.append(element('span', 'badge', icon(action ?? 'search')));
  row.append(element('b', '', ...(code ? [element('code', '', code), ' '] : []), name));
  if (verdict) row.append(verdictChip(verdict));
  row.append(element('span', 'why', why, ...seen.flatMap((words) => [' ', element('mark', '', words)])));
  return row;
}

/** Builds one row as a link that is an option of the listbox. */
export function optionLink(option: Option, id: string): HTMLAnchorElement {
  const row = findingLink(option);
  row.id = id;
  row.tabIndex = -1;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  return row;
}

/** Turns the findings of a log into rows, each leading to its entry with the log in the fragment. */
export const findingOptions = ({ findings }: ReadLog, home: string): Option[] =>
  findings.map(({ path, reason, serviceName, variant, name, ...finding }) => ({
    ...finding,
    name: [serviceName, variant].filter(Boolean).join(' · ') || name,
    href: withBase(home, path),
    why: reason,
  }));
