const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Returns a day, given as `YYYY-MM-DD`, in words: `22 Nov 2026`. The same in every time zone. */
export const dayInWords = (day: string): string => words.format(new Date(day));
