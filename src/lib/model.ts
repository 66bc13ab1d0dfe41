import type { EntryData } from '../schemas/entry.ts';
import type { FamilyData } from '../schemas/family.ts';
import type { Advice, Guide } from './beside.ts';
import type { Section } from './sections.ts';
import type { Service, Variant } from './services.ts';

/** One entry as its file has it. */
export interface EntrySource {
  /** The file, from the project’s root. */
  readonly file: string;
  /** The name of its folder: the family. */
  readonly family: string;
  /** The file name without its extension: the slug. */
  readonly name: string;
  readonly data: EntryData;
  /** The Markdown below the frontmatter. */
  readonly body: string;
}

/** One family as `families.yaml` has it. */
export interface FamilySource {
  readonly file: string;
  readonly data: FamilyData;
}

/** One code that is easily confused with an entry’s own. */
export interface Related {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** How it differs; the other entry’s summary where the author wrote none. */
  readonly why: string;
}

/** One entry, complete: lists are there even when empty. */
export interface Entry extends Omit<
  EntryData,
  'aliases' | 'shownAs' | 'askedAs' | 'signs' | 'related' | 'specs'
> {
  readonly slug: string;
  readonly family: string;
  readonly file: string;
  /** The anchors of the sections of its text. */
  readonly sections: readonly string[];
  /** Its text, section by section, as Markdown. */
  readonly text: readonly Section[];
  readonly aliases: readonly string[];
  readonly shownAs: readonly string[];
  readonly askedAs: readonly string[];
  readonly signs: NonNullable<EntryData['signs']>;
  readonly related: readonly Related[];
  /** Entries that name this one as easily confused, and that it does not name itself: the way back. */
  readonly namedBy: readonly { readonly code: string; readonly slug: string; readonly name: string }[];
  readonly specs: NonNullable<EntryData['specs']>;
  /** What to do in each automation tool, in the order of the tools. */
  readonly advice: readonly Advice[];
  /** What it means at each service that documents it, in the order of their names. */
  readonly variants: readonly Variant[];
  /** The guides that explain it at length. */
  readonly guides: readonly Guide[];
}

/** One group of a family with its entries, in order. `slug` is empty for entries of a family without groups. */
export interface Group {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** One family with its entries by group. */
export interface Family extends Omit<FamilyData, 'groups'> {
  readonly groups: readonly Group[];
  /** All its entries, in the order of the page. */
  readonly entries: readonly Entry[];
}

/** All content, sorted and cross-linked. */
export interface Catalogue {
  readonly families: readonly Family[];
  /** All entries, family by family, in the order of the pages. */
  readonly entries: readonly Entry[];
  /** The guides, in their order. */
  readonly guides: readonly Guide[];
  /** The services, in the order of their names. */
  readonly services: readonly Service[];
}
