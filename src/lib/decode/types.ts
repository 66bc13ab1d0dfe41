import type { Sign } from '../../schemas/entry.ts';

/** What the decoder knows of one entry. */
export interface EntrySigns {
  /** The entry's slug: its code in lower case. */
  readonly slug: string;
  /** The code as logs show it. */
  readonly code: string;
  /** The reason phrase or plain name. */
  readonly name: string;
  /** Other names without spaces. */
  readonly aliases: readonly string[];
  /** Wordings under which tools show the code. */
  readonly shownAs: readonly string[];
  /** Pieces of a log by which the code is recognised. */
  readonly signs: readonly Sign[];
}

/** What one code means at one service. */
export interface VariantSigns {
  /** The variant's anchor: the service's machine code, or the status. */
  readonly id: string;
  /** The HTTP status it comes with, when the service documents one. */
  readonly status?: number;
  /** The service's own machine code. */
  readonly code?: string;
  /** Further pieces of a log that tell it. */
  readonly signs: readonly Sign[];
  /** The slug of the entry it belongs to. */
  readonly entry: string;
}

/** What the decoder knows of one service. */
export interface ServiceSigns {
  readonly slug: string;
  /** The slug of its company, where several services share one. */
  readonly company?: string;
  readonly name: string;
  /** Host names of its API; a name matches itself and its subdomains. */
  readonly hosts: readonly string[];
  /** Headers, SDK classes and body shapes that give the service away. */
  readonly signs: readonly Sign[];
  /** Set when it is a server that signs its pages without being an API. */
  readonly sender?: true;
  readonly variants: readonly VariantSigns[];
}

/** Everything the decoder knows, as plain data from `content/`. */
export interface SignBook {
  readonly entries: readonly EntrySigns[];
  readonly services: readonly ServiceSigns[];
}

/** A piece of the decoded text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How long to wait before the next attempt: a number of seconds, or a moment as ISO 8601. */
export type RetryAfter = { readonly seconds: number } | { readonly date: string };

/** One answer of the decoder. */
export interface Finding {
  /** The slug of the entry. */
  readonly entry: string;
  /** The code as the entry writes it. */
  readonly code: string;
  /** The slug of the service recognised in the text, or null. */
  readonly service: string | null;
  /** The id of the variant at that service, or null. */
  readonly variant: string | null;
  /** The pieces of the text that led here, in order, none overlapping. */
  readonly evidence: readonly Span[];
  /** How long the text says to wait, or null when it does not. */
  readonly retryAfter: RetryAfter | null;
  /** The id to quote to the service's support, or null. */
  readonly requestId: string | null;
  /** One sentence on why this entry, for a person. */
  readonly reason: string;
}
