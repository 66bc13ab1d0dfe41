import { mask } from './mask.ts';
import { entryPath, goPath } from './paths.ts';

/** Changes when a caller of this module has to change; its address then changes too. */
export const format = 1;

/** The longest text, in characters, that a link carries: logs wrap longer ones, and some viewers cut them. */
const longest = 1_500;

/** Codes whose entries a program may link to without asking: any HTTP error (RFC 9110 section 15), and the names of Node’s and OpenSSL’s errors. */
const direct =
  /^(?:HTTP )?([45]\d\d|999|(?:ERR|UND_ERR|HPE|EAI|CERT)_[A-Z0-9_]+|E(?:ACCES|ADDR|CONN|HOST|MFILE|NET|NOTFOUND|PIPE|PROTO|SOCKET|TIMEDOUT)[A-Z]*)$/;

/** One word that looks like a machine’s: joined by `_` or `-`, or with capitals in it. */
const machine =
  /^(?=.{4,80}$)(?:[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+|[A-Za-z]*[a-z][A-Z][A-Za-z]*|[A-Z]{5,})$/;

/** What machines also say in capitals, and is no code. */
const levels =
  /^(?:ERRORS?|DEBUG|FATAL|TRACE|WARNINGS?|NOTICE|CRITICAL|SUCCESS|START(?:ED|ING)?|RUNNING|FINISHED|FAILED|COMPLETED?|STOPPED)$/;

/** Where a text says that nothing failed: `0 errors`, `"error": null`. */
const harmless =
  /\b(?:0|no|zero|without(?: any)?) (?:errors?|exceptions?|failures?|failed)\b|\b(?:errors?|exceptions?|failures?|failed)\\?["']?\s?[:=]\s?\\?["']?(?:0|null|none|nil|false|\[\]|\{\})(?![\w.])/gi;

/** Where a text says that something did: a status in its usual places, or a word of failure. */
const alarm =
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?|status|code)(?:[ _-]?code)?\\?["']?\s{0,2}[:=]?\s{0,2}\\?["']?(?:[45]\d\d|999)\b|" [45]\d\d (?:\d|-)|(?:error|exception|fault)s?\b|\b(?:fail(?:ed|ure|s)?|fatal|panic|traceback|abort(?:ed)?|cancell?ed|crash(?:ed)?|denied|refused|rejected|revoked|expired|forbidden|unauthori[sz]ed|unauthenticated|unavailable|unreachable|unsupported|overloaded|invalid|malformed|missing|required|exceed(?:s|ed)?|exhausted|throttled|time(?:d )?-?out|too (?:many|large|long)|(?<!x-)rate.?limit(?:ed)?|slow.?down|self.signed|hang ?up|not (?:found|allowed|permitted|supported|valid|enough)|out of memory|(?:cannot|could not|unable to|unexpected) [a-z]\w+|bad (?:request|gateway|credentials))\b/i;

/** The names of errors, which stand in capitals, and statuses before their reason: `ECONNRESET`, `ERR_BAD_REQUEST`, `502 Bad`. */
const named = /\bE[A-Z]{4,}\b|\b(?:[A-Z]+_)?ERR_[A-Z]|\bHPE_[A-Z]|\b[45]\d\d [A-Z][a-z]+/;

/** Says whether a text is about an error, so that decoding it is worth a link. It knows no codes: it reads the signs of trouble. */
export function canDecode(text: string): boolean {
  return alarmIn(text) >= 0;
}

/**
 * Returns the address for a code, a status or a line of a log, or null when there is nothing to explain. A code leads to
 * its entry; a line, masked, to the resolver, in the fragment, which browsers do not send. `site` is the address of the
 * site: that of this module when left out. Throws when this is a copy on a disk and no site is given.
 */
export function linkFor(
  text: string | number | null | undefined,
  site: string = import.meta.url.replace(/[^/]*$/, ''),
): string | null {
  const asked = String(text ?? '').trim();
  const code = direct.exec(asked)?.[1];
  if (code) return address(site, entryPath(code.toLowerCase()));
  if (machine.test(asked)) return levels.test(asked) ? null : address(site, goPath, asked);
  const masked = mask(asked).replace(/•{4,}/g, '•••');
  const at = alarmIn(masked);
  if (at < 0) return null;
  const start = Math.max(0, Math.min(at - (longest >> 2), masked.length - longest));
  return address(site, goPath, masked.slice(start, start + longest));
}

/** Returns where a text first says that something failed, or -1. */
function alarmIn(text: string): number {
  const rest = text.replace(harmless, (said) => ' '.repeat(said.length));
  const places = [rest.search(alarm), rest.search(named)].filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** Writes an address; the fragment is encoded so that no viewer ends the link at a bracket or a quote. */
function address(site: string, path: string, fragment?: string): string {
  if (!/^https?:\/\//.test(site))
    throw new Error('This copy of link.js is on no site. Give its address: linkFor(text, "https://…/").');
  const whole = site.replace(/\/+$/, '') + path;
  if (fragment === undefined) return whole;
  const encoded = encodeURIComponent(fragment.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `${whole}#${encoded.replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
