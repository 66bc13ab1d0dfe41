/** What a page says of itself in the words of schema.org. */
export interface About {
  readonly type: 'TechArticle' | 'CollectionPage' | 'WebSite';
  readonly title: string;
  /** The day it last changed, as `YYYY-MM-DD`. */
  readonly changed?: string;
  /** The way to it from the home page, itself left out: titles and links as they stand on the page. */
  readonly steps?: readonly { readonly title: string; readonly href: string }[];
}

/**
 * Writes what search engines read of a page: JSON-LD in the words of schema.org, with breadcrumbs where it lies below
 * others. Their links become absolute when `url` is, and steps that are only a place on a page are left out. What comes
 * back holds no `<`, so it can stand in a script element.
 */
export function jsonLd({ type, title, changed, steps = [] }: About, url: string): string {
  const whole = (href: string) => (URL.canParse(url) ? new URL(href, url).href : href);
  const pages = steps.filter(({ href }) => !href.includes('#'));
  const crumbs = [...pages, { title, href: url }].map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.title,
    item: whole(step.href),
  }));
  const page = {
    '@type': type,
    [type === 'TechArticle' ? 'headline' : 'name']: title,
    url,
    ...(changed ? { dateModified: changed } : {}),
  };
  const way = steps.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: crumbs }] : [];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': [page, ...way] });
  return text.replaceAll('<', '\\u003c');
}
