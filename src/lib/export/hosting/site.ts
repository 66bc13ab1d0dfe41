/** A site that a server of one’s own is to serve. */
export interface HostedSite {
  /** The base path without its last slash: nothing, or `/docs`. */
  readonly base: string;
  /** The folder the site was built into, in full. */
  readonly folder: string;
  readonly port: number;
  /** The slug of each name of an entry, by the name in lower case. */
  readonly slugs: ReadonlyMap<string, string>;
}
