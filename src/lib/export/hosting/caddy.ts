import { everywhere, revalidate, special, type HeaderRule } from './headers.ts';
import type { HostedSite } from './site.ts';

/** Writes the configuration of Caddy (2.6 or newer) for a site: a Caddyfile. */
export const caddyConfig = (
  site: HostedSite,
): string => `# Put your domain in the place of :${site.port}, and Caddy takes care of its certificate.
# "npm run compress" writes the .br and .gz files that are served where they are there.

:${site.port} {
	root * "${site.folder}"

${lines(everywhere, ([name, value]) => `	header ${name} "${value}"`)}
	header Cache-Control ${revalidate}

${entryMap(site)}
	map {query} {errors_query} {
		~(.+) "?$1"
		default ""
	}
	@moved expression \`{errors_entry} != "" && {path} != "${site.base}/errors/" + {errors_entry} + "/"\`
	redir @moved ${site.base}/errors/{errors_entry}/{errors_query} 301

${site.base && outside(site)}	${site.base ? `handle_path ${site.base}/*` : 'handle'} {
${special.map(ruleLines).join('\n')}
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;

const lines = <T>(items: Iterable<T>, line: (item: T) => string): string => [...items].map(line).join('\n');

/** One line an entry: a map compares with regard to case, unless by a regular expression. */
function entryMap({ base, slugs }: HostedSite): string {
  const names = Map.groupBy(slugs, ([, slug]) => slug);
  const literal = (text: string) => text.replaceAll('.', '\\.');
  return `	map {path} {errors_entry} {
${lines(names, ([slug, rows]) => {
  const either = rows.map(([name]) => literal(name)).join('|');
  return `		\`~(?i)^${literal(base)}/errors/(?:${either})/?$\` "${slug}"`;
})}
		default ""
	}`;
}

/** Only files that are there: what is missing is no file for ever. */
const ruleLines = ({ paths, headers }: HeaderRule, index: number): string => `		@rule${index} {
			path ${paths.join(' ')}
			file
		}
${lines(headers, ([name, value]) => `		header @rule${index} ${name} "${value}"`)}`;

const outside = ({ base }: HostedSite): string => `	redir ${base} ${base}/ 301
`;
