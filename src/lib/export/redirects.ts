import type { Catalogue } from '../model.ts';
import { aliasPath, entryPath } from '../paths.ts';

/** One address that leads on to an entry. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Lists every redirect: the code as written, each alias as written and in lower case, and `/errors/` itself to the map. */
export function redirectsOf({ entries }: Catalogue): Redirect[] {
  const ofEntries = entries.flatMap(({ slug, code, aliases }) => {
    const names = new Set([code, ...aliases.flatMap((alias) => [alias, alias.toLowerCase()])]);
    names.delete(slug);
    return [...names].sort().map((name) => ({ from: aliasPath(name), to: entryPath(slug) }));
  });
  return [{ from: '/errors/', to: '/' }, ...ofEntries];
}

/** Returns the slug of each name that leads to an entry, by the name in lower case: slugs, and aliases. */
export function slugsByName({ entries }: Catalogue): Map<string, string> {
  const names = entries.flatMap(({ slug, aliases }) =>
    [slug, ...aliases].map((name) => [name.toLowerCase(), slug] as const),
  );
  return new Map(names);
}

/**
 * Writes the page of a redirect. The script takes query and fragment along, which a meta refresh would lose.
 * `to` and `script` are paths that hold no HTML characters; `site` is the address of the site, when configured.
 */
export function redirectPage(to: string, script: string, site?: string): string {
  const canonical = site ? new URL(to, site).href : to;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>This entry has another address</title>
<link rel="canonical" href="${canonical}">
<script src="${script}" data-to="${to}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body><main><h1>This entry has another address</h1><p><a href="${to}">Go on to the entry</a></p></main></body>
</html>
`;
}
