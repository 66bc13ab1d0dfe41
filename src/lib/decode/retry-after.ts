import type { RetryAfter } from './types.ts';

const named =
  /(?<![\w-])retry[-_ ]?after([-_ ]?ms|[-_ ]?milliseconds)?(?: {0,2}\(?(?:s|seconds)\)?)?["'\\]{0,3}\s{0,3}(?:[:=]>?|\bis\b)?\s{0,3}["'\\]{0,3}([A-Za-z0-9][^\n\r"'\\}<]{0,40})/gi;
const delay = /(?<!\w)retry_?delay["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}([\d.]{1,12}\s?[a-z]{0,12})/gi;
const spoken =
  /\b(?:try|trying|retry|retrying|signing in|available|wait|request|requests)(?: it| the request| your request)?(?: again)? (?:in|after|for|at least) (?:about |approximately )?([\d.]{1,12}\s?[a-z]{1,12}[\d.a-z]{0,12}|\d{4}-\d\d-\d\dT[\d:.]{5,16}(?:Z|[+-]\d\d:?\d\d))/gi;
const reset =
  /(?<![\w-])(?:x-)?rate-?limit-(remaining|reset)([a-z-]{0,30})["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}([A-Za-z0-9][^\n\r"'\\}]{0,40})/gi;
const policy = /(?<![\w-])ratelimit:[^\n\r]{0,80}?[;,] {0,2}t=(\d{1,9})/gi;
const imfDate = /^(?:mon|tue|wed|thu|fri|sat|sun), \d\d [a-z]{3} \d{4} \d\d:\d\d:\d\d gmt/i;
const isoDate = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)/;
const unitSeconds: Record<string, number> = {
  ms: 0.001,
  milliseconds: 0.001,
  millisecond: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
};

/**
 * Returns how long a text says to wait, or null: `Retry-After` first, then what the body says, then the moment
 * at which a limit that is used up starts anew (`limited` says that the text is about such a limit).
 */
export function retryAfterOf(text: string, limited: boolean): RetryAfter | null {
  for (const match of text.matchAll(named)) {
    const value = read(match[2] ?? '', match[1] ? 'ms' : 's');
    if (value) return value;
  }
  for (const pattern of [delay, spoken]) {
    for (const match of text.matchAll(pattern)) {
      const value = read(match[1] ?? '', 's');
      if (value) return value;
    }
  }
  return limitReset(text, limited);
}

function limitReset(text: string, limited: boolean): RetryAfter | null {
  const spent = new Set<string>();
  const resets: { kind: string; value: RetryAfter }[] = [];
  for (const [, field = '', kind = '', value = ''] of [...text.matchAll(reset)].slice(0, 40)) {
    if (field.toLowerCase() === 'remaining') {
      if (/^0\b(?!\.)/.test(value)) spent.add(kind.replace(/^-/, ''));
      continue;
    }
    const moment = read(value, 's');
    if (moment) resets.push({ kind: kind.replace(/^-/, ''), value: moment });
  }
  const due = resets.filter(({ kind }) => spent.has(kind) || (spent.has('') && kind === 'after'));
  const counted = due.length ? due : limited ? resets : [];
  const waits = counted.map(({ value }) => value);
  const longest = waits.reduce<RetryAfter | null>(
    (most, value) => (most && length(most) >= length(value) ? most : value),
    null,
  );
  if (longest || !limited) return longest;
  const left = policy.exec(text);
  policy.lastIndex = 0;
  return left ? { seconds: Number(left[1]) } : null;
}

function length(value: RetryAfter): number {
  return 'seconds' in value ? value.seconds : Number.MAX_SAFE_INTEGER;
}

function read(value: string, unit: string): RetryAfter | null {
  const words = value.trim();
  const date = imfDate.exec(words) ?? isoDate.exec(words);
  if (date) return moment(Date.parse(date[0]));
  const number = /^\d{1,13}(?:\.\d{1,9})?(?![\d.:/-])/.exec(words)?.[0];
  if (number === undefined) return null;
  const amount = Number(number);
  const rest = words.slice(number.length).trim();
  if (/^(?:ms|milli|s\b|sec|m\b|min|h\b|hour|d\b|day|[hm]\d)/i.test(rest)) return seconds(duration(words));
  if (unit === 'ms') return seconds(amount / 1000);
  if (amount >= 1e11) return moment(amount);
  return amount >= 1e8 ? moment(amount * 1000) : seconds(amount);
}

function duration(words: string): number {
  let sum = 0;
  for (const [, amount = '', unit = ''] of words.slice(0, 40).matchAll(/([\d.]{1,12})\s?([a-z]{1,12})/gi)) {
    const size =
      unitSeconds[unit.toLowerCase()] ??
      unitSeconds[/^milli/i.test(unit) ? 'ms' : (unit[0] ?? '').toLowerCase()];
    if (size === undefined) break;
    sum += Number(amount) * size;
  }
  return sum;
}

function seconds(amount: number): RetryAfter | null {
  return Number.isFinite(amount) && amount >= 0 && amount < 1e8
    ? { seconds: Math.round(amount * 1000) / 1000 }
    : null;
}

function moment(milliseconds: number): RetryAfter | null {
  return milliseconds > 0 && milliseconds < 4.1e12 ? { date: new Date(milliseconds).toISOString() } : null;
}
