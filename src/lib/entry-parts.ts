import type { Entry } from './model.ts';

/** One part of an entry’s page: its anchor and its heading. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** Returns the parts that stand below the text of an entry, in order; those with nothing to say are left out. */
export function entryParts(entry: Entry): Part[] {
  const { shownAs, variants, advice, related, namedBy, guides } = entry;
  const parts = [
    { id: 'example', title: 'Example log', there: true },
    { id: 'said', title: 'Also shown as', there: shownAs.length > 0 },
    { id: 'services', title: 'In specific services', there: variants.length > 0 },
    { id: 'tools', title: 'In your tool', there: advice.length > 0 },
    { id: 'related', title: 'Easily confused with', there: related.length + namedBy.length > 0 },
    { id: 'guides', title: 'Read on', there: guides.length > 0 },
    { id: 'sources', title: 'Sources', there: true },
  ];
  return parts.filter(({ there }) => there).map(({ id, title }) => ({ id, title }));
}
