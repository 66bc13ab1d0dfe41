/** Marks in the table of contents the section the reader is at. Comes with the first scroll. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...document.querySelectorAll('main [id]')].filter(({ id }) => links.has(id));

/** A heading counts as reached when it is in the upper fifth of the window or above it. */
function mark(): void {
  const reached = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 5);
  for (const [id, link] of links) link.ariaCurrent = id === reached?.id ? 'true' : null;
}

const watch = new IntersectionObserver(mark, { rootMargin: '99999px 0px -80% 0px' });
for (const heading of headings) watch.observe(heading);
