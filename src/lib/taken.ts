import { icons } from './icons.ts';

/** The first parts of the site’s own addresses, and `index`, the name of every page’s file: no family may be called so. */
export const takenPaths: readonly string[] = [
  ...['errors', 'services', 'guides', 'find', 'go', 'offline', 'pagefind', 'index'],
];

/** What stands below `/services/` beside the services. */
export const takenServicePaths: readonly string[] = ['by-status', 'index'];

/** The anchors of the frame of every page. `log` begins the fragment of a pasted log. */
const frame: readonly string[] = [
  ...['main', 'nav', 'said-aloud', 'log', 'find', 'find-list', 'find-top', 'find-top-list'],
  ...Object.keys(icons).map((name) => `i-${name}`),
];

/** The anchors that the page of an entry has beside its sections and services. */
export const entryAnchors: readonly string[] = [
  ...frame,
  ...['mine', 'example', 'said', 'services', 'tools', 'related', 'guides', 'sources', 'family', 'on-page'],
];

/** The anchors that the page of a service has beside its variants. */
export const serviceAnchors: readonly string[] = [
  ...frame,
  ...['errors', 'report', 'example', 'sources', 'kind'],
];

/** The anchors that the page of a family has beside its groups and entries. */
export const familyAnchors: readonly string[] = [...frame, 'reference'];

/** The anchors that a guide has beside its sections. */
export const guideAnchors: readonly string[] = [...frame, 'codes', 'sources', 'guides', 'on-page'];
