import { hashOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

// The words that tell a status from any other number, and a complaint from a plain statement.
const lists = {
  status:
    'http https status statuscode status_code httpcode http_code httpstatus http_status httpstatuscode ' +
    'http_status_code responsecode response_code responsestatus response_status respcode upstream_status ' +
    'elb_status_code httpresponsecode httperrorcode http_error_code',
  code: 'code errorcode error_code',
  notStatus:
    'exit exited return process zip postal country area product promo coupon source errno signal sql language ' +
    'currency color colour qr bar close order job build line sub where',
  error: 'error err exception failure fault httperror http_error',
  failed: 'failed rejected',
  verb:
    'returned returns responded replied answered gave got received response hit unexpected encountered throws threw ' +
    'return respond reply',
  filler: 'with a an the is was of',
  unit:
    'ms s sec secs second seconds min mins minute minutes h hour hours day days week weeks month months year years ' +
    'byte bytes b kb mb gb kib mib bit bits item items row rows record records result results user users file files ' +
    'line lines entry entries request requests req call calls time times object objects token tokens point points ' +
    'message messages connection connections event events page pages product products order orders task tasks ' +
    'credit credits unit units char chars character characters contact contacts of px usd eur modules worker workers',
  method: 'get post put patch delete head options',
  alarm:
    'error err exception failure fault failed fails fail cannot could couldn unable denied refused exceeded exceeds ' +
    'invalid unauthorized unauthorised forbidden throttled throttling limited overloaded unavailable expired rejected ' +
    'timed blocked missing unexpected fatal traceback unhandled uncaught unsuccessful bad crashed down critical ' +
    'panic warn warning severe banned reset aborted malformed unsupported errors',
  subject:
    'message msg error errors description detail details reason error_description errormessage error_message fault ' +
    'statustext exception stack trace error_code errorcode',
  request: 'request call fetch upload download query api login http webhook requests',
  no: 'no not without 0 zero never non',
  nothing: 'false null none 0 undefined nil nan',
};

/** The kinds of word that the decoder tells apart. */
export type WordKind = keyof typeof lists;

const known = Object.fromEntries(
  Object.entries(lists).map(([kind, words]) => [kind, new Set(words.split(' ').map(hashOf))]),
) as unknown as Record<WordKind, ReadonlySet<number>>;

/** Says whether the word at an index is of a kind; an index outside the text is of none. */
export function isKind(tokens: Tokens, index: number, kind: WordKind): boolean {
  return index >= 0 && index < tokens.count && known[kind].has(tokens.hash[index] ?? 0);
}

const typeName = /(?:error|exception|fault|failure)$/i;

/** Says whether the word at an index names an error, alone or as the end of a class name (`HTTPStatusError`). */
export function namesError(tokens: Tokens, index: number): boolean {
  if (index < 0) return false;
  const end = tokens.end[index] ?? 0;
  return (
    isKind(tokens, index, 'error') ||
    typeName.test(tokens.text.slice(Math.max(tokens.start[index] ?? 0, end - 9), end))
  );
}

/** Returns the text between a word and the next, `''` at the ends of the text, cut to 40 characters. */
export function gapAfter(tokens: Tokens, index: number): string {
  const from = index < 0 ? 0 : (tokens.end[index] ?? 0);
  const to = index + 1 < tokens.count ? (tokens.start[index + 1] ?? 0) : tokens.text.length;
  return tokens.text.slice(from, Math.min(to, from + 40));
}

/** Returns up to 40 characters before a word that belong to no word. */
export function gapBefore(tokens: Tokens, index: number): string {
  const to = tokens.start[index] ?? 0;
  const from = index > 0 ? (tokens.end[index - 1] ?? 0) : 0;
  return tokens.text.slice(Math.max(from, to - 40), to);
}
