import { xml } from './xml.ts';

/**
 * Writes the OpenSearch description (OpenSearch 1.1, draft 6). `resolver` is the address of the resolver: browsers need
 * it in full, so `SITE_URL` should be configured.
 */
export function openSearch(name: string, resolver: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(name.slice(0, 16))}</ShortName>
  <Description>Finds what an error code, message or log line means.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${xml(resolver)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
