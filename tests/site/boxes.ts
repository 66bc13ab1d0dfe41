import type { Page } from 'playwright/test';

/** What of a page is described: the parts that make its layout, not the words in it. */
const parts =
  'body, header, main, main > :is(section, article, nav, figure), nav, footer, h1, h2, form, fieldset, .facts, .facts > div, .log, .drawing, table, .t';

/** How many neighbours of one kind are described; more would follow the content and not the layout. */
const most = 3;

/**
 * Describes the boxes of a page as text: each part with its place and width on a grid of 8 px, and the tokens that colour
 * it. Heights, and widths that follow from words, are left out, so that fonts make no difference.
 */
export const boxesOf = (page: Page): Promise<string> =>
  page.evaluate(
    ({ parts, most }) => {
      const names = ['paper', 'raised', 'sunk', 'ink', 'soft', 'edge', 'line', 'tint', 'rim', 'accent'];
      const probe = document.body.appendChild(document.createElement('i'));
      probe.hidden = true;
      const tokenOf = (element: Element, color: string): string => {
        if (color === 'rgba(0, 0, 0, 0)') return '-';
        element.append(probe);
        const name = names.find((token) => {
          probe.style.setProperty('color', `var(--${token})`);
          return getComputedStyle(probe).color === color;
        });
        return name ?? color;
      };
      const grid = (length: number) => Math.round(length / 8);
      const seen = new Map<Element | null, Map<string, number>>();
      const lines = [...document.querySelectorAll(parts)].flatMap((element) => {
        const { x, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) return [];
        const name = [element.localName, ...element.classList].join('.');
        const counts = seen.get(element.parentElement) ?? new Map<string, number>();
        seen.set(element.parentElement, counts.set(name, (counts.get(name) ?? 0) + 1));
        if (counts.get(name)! > most) return [];
        const { display, color, backgroundColor } = getComputedStyle(element);
        const block = !/inline/.test(display) && !element.closest('.nav, .tiles, figcaption, li');
        const place = block ? `x${grid(x)} w${grid(width)}` : 'as wide as its words';
        return [`${name} ${place} ${tokenOf(element, color)} on ${tokenOf(element, backgroundColor)}`];
      });
      probe.remove();
      return `${lines.join('\n')}\n`;
    },
    { parts, most },
  );
