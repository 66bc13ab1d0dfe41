/** Changes when a caller of this module has to change; its address then changes too. */
export declare const format = 1;

/** Says whether a text is about an error, so that decoding it is worth a link. */
export declare function canDecode(text: string): boolean;

/**
 * Returns the address for a code, a status or a line of a log, or null when there is nothing to explain. Secrets in a
 * line are masked. `site` is the address of the site; the one this module came from when left out. Throws when this is a
 * copy on a disk and no site is given.
 */
export declare function linkFor(
  text: string | number | null | undefined,
  site?: string,
): string | null;
