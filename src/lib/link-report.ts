import { isUnfinished, type FoundLink } from './link-scan.ts';
import type { Resolution } from './resolve-address.ts';

/** A link of which its author should know: it leads nowhere, or elsewhere. Lines and columns count from 1. */
export interface LinkReport {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The link as it stands in the file. */
  readonly link: string;
  readonly kind: 'lost' | 'redirect' | 'retired';
  /** The link to write instead: the nearest valid one, the canonical one, or the one that replaces a retired entry. */
  readonly instead: string | null;
}

/** What was found in some text. */
export interface LinkTally {
  /** All links to the site. */
  links: number;
  /** Those that a program completes, and that cannot be checked. */
  unfinished: number;
  readonly reports: LinkReport[];
}

/** Checks the links found in a piece of a file, and adds what is to be said of them to the tally. */
export function checkFound(
  found: readonly FoundLink[],
  piece: { readonly file: string; readonly text: string; readonly line: number; readonly column: number },
  resolve: (address: string) => Resolution,
  tally: LinkTally,
): void {
  for (const { start, text, address } of found) {
    tally.links++;
    if (isUnfinished(address)) {
      tally.unfinished++;
      continue;
    }
    const resolution = resolve(address);
    if (resolution.kind === 'here') continue;
    const target = resolution.kind === 'lost' ? resolution.nearest : resolution.to;
    const instead = target === null ? null : siteOf(text, address) + target;
    tally.reports.push({
      file: piece.file,
      ...placeOf(piece, start),
      link: text,
      kind: resolution.kind,
      instead,
    });
  }
}

/** Returns what stands before the address in a link: the site with its base path. */
function siteOf(link: string, address: string): string {
  const plain = link.replaceAll('\\/', '/');
  return plain.endsWith(address) ? plain.slice(0, -address.length) : plain;
}

function placeOf(
  { text, line, column }: { readonly text: string; readonly line: number; readonly column: number },
  start: number,
): { line: number; column: number } {
  const breaks = text.slice(0, start).split('\n');
  const before = breaks.at(-1)!.length;
  return { line: line + breaks.length - 1, column: breaks.length > 1 ? before + 1 : column + before };
}

/** Writes one report as its author reads it. */
export function formatReport({ file, line, column, link, kind, instead }: LinkReport): string {
  const said = {
    lost: `does not resolve${instead ? `; nearest: ${instead}` : ''}`,
    redirect: `leads on to ${instead}`,
    retired: `is retired${instead ? `; read instead: ${instead}` : ''}`,
  };
  return `${file}:${line}:${column}: ${link} ${said[kind]}`;
}
