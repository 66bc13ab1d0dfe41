import type { Catalogue } from '../model.ts';
import { entryPath, feedPath, type AddressOf } from '../paths.ts';
import { entryChanged, newest } from './changed.ts';
import { summaryOf } from './retired.ts';
import { xml } from './xml.ts';

/** As many entries as the feed has. */
const most = 50;

/** Writes the feed of the entries that changed last (Atom, RFC 4287), newest first. `address` gives absolute addresses: they are the ids. */
export function feed(name: string, { entries }: Catalogue, address: AddressOf): string {
  const dated = entries.map((entry) => ({ ...entry, changed: entryChanged(entry) }));
  const shown = dated
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
    .slice(0, most);
  const moment = (day: string) => `${day}T00:00:00Z`;
  const items = shown.map((entry) => {
    const { slug, code, name: phrase, changed } = entry;
    const url = xml(address(entryPath(slug)));
    return `  <entry>
    <id>${url}</id>
    <title>${xml(`${code} ${phrase}`)}</title>
    <link href="${url}"/>
    <updated>${moment(changed)}</updated>
    <summary>${xml(summaryOf(entry))}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(address(feedPath))}</id>
  <title>${xml(name)}</title>
  <subtitle>New entries, and entries whose facts were checked again.</subtitle>
  <link rel="self" type="application/atom+xml" href="${xml(address(feedPath))}"/>
  <link rel="alternate" type="text/html" href="${xml(address('/'))}"/>
  <updated>${moment(newest(shown.map(({ changed }) => changed)))}</updated>
  <author><name>${xml(name)}</name></author>
${items.join('')}</feed>
`;
}
