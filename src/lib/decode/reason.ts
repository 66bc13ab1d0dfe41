import { mask } from '../mask.ts';
import { outerMessage } from './cause.ts';
import type { Clue } from './clues.ts';
import type { EntrySigns } from './types.ts';

/** Returns one sentence on why a text leads to an entry, for a person; nothing secret of the text is in it. */
export function reasonFor(clue: Clue, entry: EntrySigns, service: string | null, text: string): string {
  const told = sentence(clue, entry, service);
  const outer = clue.depth > 0 ? outerMessage(text) : null;
  if (!outer || outer.includes(clue.text)) return told;
  const subject = clue.status === null ? clue.text : `${entry.code} ${entry.name}`;
  return `${subject} is the cause below “${mask(outer)}”.`;
}

function sentence(clue: Clue, entry: EntrySigns, service: string | null): string {
  const named = `${entry.code} ${entry.name}`;
  switch (clue.kind) {
    case 'line':
      return `The status line says ${named}.`;
    case 'access':
      return `The log shows the answer ${named}.`;
    case 'page':
      return `The error page says ${named}.`;
    case 'field':
      return `The log gives the status ${named}.`;
    case 'sentence':
      return `The message says ${named}.`;
    case 'code':
      return `The log names ${clue.text}.`;
    case 'variant':
      return `${service ?? 'The service'} says so with ${clue.text}.`;
    case 'wording':
      return clue.text ? `The log says “${clue.text}”.` : `The log has the wording of ${named}.`;
  }
}
