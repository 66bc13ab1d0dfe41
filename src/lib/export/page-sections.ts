import type { Entry } from '../model.ts';
import type { HtmlSection } from '../sections.ts';

/**
 * Takes the sections of an entry out of its built page, so that nothing is rendered twice. `origin` is put before links
 * that begin at the root of the host. Throws when the page does not have the sections of the Markdown.
 */
export function pageSections({ slug, text }: Entry, page: string, origin = ''): HtmlSection[] {
  const start = Math.max(0, page.indexOf('<div class="prose sections">'));
  const found = [
    ...page
      .slice(start)
      .matchAll(/<section[^>]* aria-labelledby="([^"]+)"><h2 id="\1"[^>]*>(.*?)<\/h2>(.*?)<\/section>/gs),
  ].map(([, id = '', title = '', html = '']) => ({
    id,
    title: title.replaceAll(/<[^>]*>/g, ''),
    html: html.trim().replaceAll(' href="/', ` href="${origin}/`),
  }));
  const missing = text.find(({ title }, index) => letters(title) !== letters(found[index]?.title ?? ''));
  if (missing)
    throw new Error(`The page of ${slug} does not show “${missing.title}” where its JSON takes it from.`);
  return found.slice(0, text.length);
}

/** Leaves of a title what is the same in Markdown and in HTML. */
const letters = (title: string): string => title.replaceAll(/&#?\w+;|[^\p{L}\d]/gu, '');
