import { openSearchPath } from '../../paths.ts';
import { everywhere, pathPattern, revalidate, special } from './headers.ts';
import type { HostedSite } from './site.ts';

const types = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/xml': 'xml',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'application/wasm': 'wasm',
  'image/svg+xml': 'svg',
  'image/png': 'png',
};

/** What means something of its own in a map, unless a backslash stands before it. */
const words = new Set(['default', 'hostnames', 'include', 'volatile']);

/** Writes the configuration of nginx (1.22 or newer) for a site: a file for `conf.d/` or `sites-enabled/`. */
export const nginxConfig = (
  site: HostedSite,
): string => `# Needs nginx with the module brotli_static (Debian: libnginx-mod-http-brotli-static);
# without it, delete that line. "npm run compress" writes the files that it and gzip_static serve.

${entryMaps(site)}
${headerMaps(site)}
server {
    listen ${site.port};
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/javascript text/plain text/markdown text/xml;
    types {
${lines(Object.entries(types), ([type, extension]) => `        ${type} ${extension};`)}
    }
    default_type application/octet-stream;
    gzip_static on;
    brotli_static on;
    gzip_vary on;

${lines(everywhere, ([name, value]) => `    add_header ${name} "${value}" always;`)}
    add_header Cache-Control $errors_cache_control always;
    add_header Access-Control-Allow-Origin $errors_allow_origin always;
    error_page 404 ${site.base}/404.html;

    if ($uri != $errors_entry_address) {
        return 301 $errors_entry_address$is_args$args;
    }

    location ${site.base}/ {
        alias "${site.folder}/";
    }
    location = ${site.base}${openSearchPath} {
        alias "${site.folder}${openSearchPath}";
        types { }
        default_type application/opensearchdescription+xml;
    }${site.base && outside(site)}
}
`;

const lines = <T>(items: Iterable<T>, line: (item: T) => string): string => [...items].map(line).join('\n');

/**
 * A map compares without regard to case, so that one line does for every way to write a name. These are volatile,
 * because nginx changes the address on the way from a folder to its index.html.
 */
const entryMaps = ({ base, slugs }: HostedSite): string => `map_hash_max_size 65536;
map_hash_bucket_size 256;
map $uri $errors_asked {
    volatile;
    default "";
    "~*^${base.replaceAll('.', '\\.')}/errors/(?<errors_name>[^/]+)/?$" $errors_name;
}
map $errors_asked $errors_entry {
    volatile;
    default "";
${lines(slugs, ([name, slug]) => `    "${words.has(name) ? '\\\\' : ''}${name}" "${slug}";`)}
}
map $errors_entry $errors_entry_address {
    volatile;
    "" $uri;
    default ${base}/errors/$errors_entry/;
}
`;

/** The status stands before the address, so that no error is kept for long. */
function headerMaps({ base }: HostedSite): string {
  const rows = (header: string, prefix: string) =>
    special.flatMap(({ paths, headers }) =>
      headers
        .filter(([name]) => name === header)
        .flatMap(([, value]) =>
          paths.map((path) => `    "~^${prefix}${pathPattern(base, path).slice(1)}" "${value}";\n`),
        ),
    );
  return `map "$status $uri" $errors_cache_control {
    default ${revalidate};
${rows('Cache-Control', '(?:200|206|304) ').join('')}}
map $uri $errors_allow_origin {
    default "";
${rows('Access-Control-Allow-Origin', '').join('')}}
`;
}

const outside = ({ base }: HostedSite): string => `
    location = ${base} {
        return 301 ${base}/;
    }
    location / {
        return 404;
    }`;
