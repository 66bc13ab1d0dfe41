/** The sections every entry has, in this order. */
export const requiredSections = ['What it means', 'What to do', 'Common causes'] as const;

/** One `##` section of an entry's Markdown body. */
export interface Section {
  readonly title: string;
  readonly body: string;
}

/** Splits a Markdown body at its `##` headings, leaving alone those inside fenced code. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { title: string; lines: string[] }[] = [];
  let fence = '';
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    const title = fence === '' ? /^##\s+(.+?)\s*#*$/.exec(line)?.[1] : undefined;
    if (title) sections.push({ title, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ title, lines }) => ({ title, body: lines.join('\n').trim() }));
}

/** Returns the anchors of the `##` sections of a Markdown body, as {@link anchorsOf} makes them. */
export const sectionIds = (markdown: string): string[] =>
  anchorsOf(sectionsOf(markdown).map(({ title }) => title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')));

/** Returns the anchors of headings: each in lower case, its words joined by hyphens, a number behind one that is there already. */
export function anchorsOf(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const id = title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  });
}

/** One section of a rendered entry: the id and inner HTML of its heading, and the HTML below it. */
export interface HtmlSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Splits rendered Markdown at its `<h2 id>` headings; what stands before the first is dropped. */
export function htmlSections(html: string): HtmlSection[] {
  return html
    .split(/(?=<h2 id=")/)
    .map((part) => /^<h2 id="([^"]+)">(.*?)<\/h2>(.*)$/s.exec(part))
    .filter((match) => match !== null)
    .map(([, id = '', title = '', rest = '']) => ({ id, title, html: rest.trim() }));
}

/** Puts a prefix before every id and same-page link in HTML, so that two entries can stand on one page. */
export const prefixIds = (html: string, prefix: string): string =>
  html.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/ (?:id="|href="#)/g, (attribute) => `${attribute}${prefix}-`),
  );

/** Returns what stands before the first `<h2>` of rendered Markdown. */
export const leadOf = (html: string): string => html.split('<h2 id="', 1)[0]?.trim() ?? '';

/** Puts the base path of the site before every root-relative link of rendered Markdown; writers know nothing of it. */
export const rebase = (html: string, base: string): string =>
  html.replaceAll(' href="/', ` href="${base.replace(/\/+$/, '')}/`);

/** The address that stands for the site in the examples of content; writers do not know the real one. */
export const exampleSite = 'https://errors.example.com';

/** Puts the address of the site, with its base path, into examples, so that they can be copied as they are; without one, examples stay. */
export const withSite = (html: string, site: string | undefined): string =>
  site === undefined ? html : html.replaceAll(exampleSite, site.replace(/\/+$/, ''));
