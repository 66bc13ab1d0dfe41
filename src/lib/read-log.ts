import type { Action, Verdict } from '../schemas/entry.ts';
import { decode } from './decode/index.ts';
import type { Finding } from './decode/types.ts';
import type { BoxEntry } from './export/box.ts';
import type { BoxService } from './export/services-file.ts';
import { excerpt, logFragment } from './log-link.ts';
import { mask } from './mask.ts';
import { entryPath } from './paths.ts';
import { shownName } from './wording.ts';

/** One finding as a reader is shown it. */
export interface ShownFinding extends Finding {
  /** The path of its entry, with the masked log in the fragment. */
  readonly path: string;
  readonly name: string;
  readonly action: Action;
  /** The verdict here: that of the variant where there is one. */
  readonly verdict: Verdict;
  /** The verdict of the entry in general. */
  readonly usual: Verdict;
  /** The name of the service, when one was recognised. */
  readonly serviceName: string | null;
  /** Whether it is a server in between, not the API itself. */
  readonly sender: boolean;
  /** The first words that led here, masked. */
  readonly seen: readonly string[];
}

/** A log that was read: masked, with what was found in it, best first. */
export interface ReadLog {
  readonly masked: string;
  readonly findings: readonly ShownFinding[];
}

/** The most pieces of evidence that a finding quotes, and the longest quote. */
const [mostSeen, longestSeen] = [3, 40];

/** Decodes a log and masks it: nothing of it that could be a secret is in what comes back. */
export function readLog(
  text: string,
  entries: readonly BoxEntry[],
  services: readonly BoxService[] = [],
): ReadLog {
  const masked = mask(text);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const findings = decode(text, { entries, services }).flatMap((finding): ShownFinding[] => {
    const entry = bySlug.get(finding.entry);
    if (!entry) return [];
    const { action } = entry;
    const service = services.find(({ slug }) => slug === finding.service);
    const variant = service?.variants.find(({ id }) => id === finding.variant);
    const verdict = variant?.verdict ?? entry.verdict;
    const quotes = finding.evidence.map(({ start, end }) =>
      masked.slice(start, Math.min(end, start + longestSeen)),
    );
    const path = entryPath(finding.entry) + logFragment(excerpt(masked, finding.evidence));
    // An id that looks like a key stays hidden; the pattern that finds ids does not know keys.
    const requestId = finding.requestId && masked.includes(finding.requestId) ? finding.requestId : null;
    const seen = [...new Set(quotes)].slice(0, mostSeen);
    return [
      {
        ...finding,
        requestId,
        path,
        name: shownName(entry),
        action,
        verdict,
        usual: entry.verdict,
        serviceName: service?.name ?? null,
        sender: service?.sender === true,
        seen,
      },
    ];
  });
  return { masked, findings };
}
