import { isOfflineOn } from './lib/offline.ts';
import { addressesOf, withBase, workerPath } from './lib/paths.ts';

/** The name of the site. */
export const siteName = 'Possible Errors';

/** The path the site lives below, as configured in `BASE_PATH`. */
export const base: string = import.meta.env.BASE_URL;

/** Puts the site’s base path before a path of the URL contract. */
export const href = (path: string): string => withBase(base, path);

/** The full address of a path, or undefined while `SITE_URL` is not configured. */
export const absolute = (path: string): string | undefined =>
  import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : undefined;

/** The full address of a path, or the path below the base while `SITE_URL` is not configured. */
export const address = addressesOf(base, import.meta.env.SITE);

/** Where a file of the content can be edited, from `EDIT_URL` (a prefix to the file’s path), or undefined when not configured. */
export const editHref = (file: string): string | undefined =>
  process.env.EDIT_URL ? `${process.env.EDIT_URL.replace(/\/+$/, '')}/${file}` : undefined;

/** Where the service worker is, or undefined where readers get none: in development, and with `OFFLINE=off`. */
export const workerHref: string | undefined =
  import.meta.env.PROD && isOfflineOn(process.env.OFFLINE) ? href(workerPath) : undefined;
