import type { Problem } from './problems.ts';

/** Finds days that are still to come, wherever `checked` or `on` stands in the data of a file. `latest` is the last day that has begun anywhere on earth, as YYYY-MM-DD. */
export const checkDates = (data: unknown, file: string, latest: string): Problem[] =>
  daysIn(data, '')
    .filter(({ day }) => day > latest)
    .map(({ day, at }) => ({
      kind: 'day-to-come',
      file,
      at,
      found: day,
      expected: 'a day that has begun',
    }));

function daysIn(value: unknown, at: string): { day: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = at ? `${at}.${key}` : key;
    const isDay = (key === 'checked' || key === 'on') && typeof inner === 'string';
    return isDay ? [{ day: inner, at: place }] : daysIn(inner, place);
  });
}
