import type { RetryAfter } from './decode/types.ts';

/** The longest wait worth counting down, in milliseconds: a day. */
const longest = 24 * 60 * 60 * 1000;

/** Returns the moment a wait ends, in milliseconds since 1970, or undefined when it is over, over a day away, or no moment at all. */
export function waitUntil(retryAfter: RetryAfter, now: number): number | undefined {
  const until = 'date' in retryAfter ? Date.parse(retryAfter.date) : now + retryAfter.seconds * 1000;
  return until > now && until - now <= longest ? until : undefined;
}

/** Writes seconds as a clock does: `0:22`, `12:05`, `3:00:00`. */
export function clock(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Writes the heading over a wait of so many seconds. */
export function waitTitle(seconds: number): string {
  const [unit, size] = seconds < 120 ? ['second', 1] : seconds < 7200 ? ['minute', 60] : ['hour', 3600];
  const count = Math.ceil(seconds / Number(size));
  return `Wait ${count} ${unit}${count === 1 ? '' : 's'}, then run it again`;
}
