import type { Action } from '../schemas/entry.ts';

const files = import.meta.glob<string>('../styles/actions/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Returns the colours of one action as CSS: empty for one that is grey. */
export const colours = (action: Action): string => files[`../styles/actions/${action}.css`] ?? '';

/** The colours of all actions as CSS. */
export const palette = Object.values(files).join('');
