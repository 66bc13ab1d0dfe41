/** The drawings of the site: path data on a grid of 16, drawn with a stroke of 1.7. */
export const icons = {
  'fix-request':
    'M6 2.5C4.4 2.5 4 3.3 4 4.5v1.6C4 7.3 3.4 8 2.2 8 3.4 8 4 8.7 4 9.9v1.6c0 1.2.4 2 2 2M10 2.5c1.6 0 2 .8 2 2v1.6c0 1.2.6 1.9 1.8 1.9-1.2 0-1.8.7-1.8 1.9v1.6c0 1.2-.4 2-2 2',
  'fix-credentials': 'M8.5 10.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM7.7 8.3l6-6M10.8 5.2l2.2 2.2',
  'fix-permissions': 'M3 7.5h10v6H3zM5.3 7.5V5a2.7 2.7 0 0 1 5.4 0v2.5',
  'fix-address': 'M8 14.5S3 10.2 3 6.3a5 5 0 0 1 10 0c0 3.9-5 8.2-5 8.2ZM8 6.4v.1',
  'slow-down': 'M1.8 11.6a6.2 6.2 0 0 1 12.4 0zM8 11.4 5.2 7',
  'wait-and-retry': 'M13.5 8.5A5.5 5.5 0 1 1 11.8 4l1.7 1.6M13.5 1.9v3.7H9.8',
  'fix-network': 'M1.6 6.4a9.4 9.4 0 0 1 12.8 0M4.3 9.5a5.4 5.4 0 0 1 7.4 0M8 12.7v.1',
  'raise-limit': 'M3 2.5h10M8 14V6M4.4 9.4 8 5.8l3.6 3.6',
  'contact-service': 'M2.5 3h11v8H8l-3.5 3v-3h-2z',
  never: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM3.9 3.9l8.2 8.2',
  'after-fix': 'M3 13l.7-3 7.2-7.2 2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
  'after-delay': 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.6V8l2.3 1.6',
  once: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.6 6.2 8.3 5v6',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.4 10.4 14 14',
  fold: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  theme: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 2v12M8 5.5h4.5M8 8h6M8 10.5h4.5',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof icons;

/** Returns the drawings that rendered HTML uses, each once, in the order of their first use. */
export const iconsIn = (html: string): IconName[] => [
  ...new Set(
    [...html.matchAll(/ href="#i-([\w-]+)"/g)]
      .map(([, name]) => name as IconName)
      .filter((name) => name in icons),
  ),
];
