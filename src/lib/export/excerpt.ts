/** Where the part of an entry page begins and ends that answers: title, facts and sections, before the example. */
const [from, to] = ['<h1 ', '<div class="duo"'];

/**
 * Returns what is kept of an entry for readers without a network, from the HTML of its page. Throws when the page is not
 * built as it should be.
 */
export function excerptOf(html: string): string {
  const start = html.indexOf(from);
  const end = html.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`An entry page has no “${start < 0 ? from : to}”.`);
  return html.slice(start, end).replaceAll(/ data-pagefind-[a-z]+="[^"]*"/g, '');
}
