import {searchPage} from '../../data/addresses';

/** What a browser needs to know to search the site from its address bar. */
export interface OpenSearchSite {
  readonly title: string;
  readonly description: string;
  /** Origin and base path, with trailing slash. */
  readonly siteUrl: string;
}

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * `opensearch.xml`, after OpenSearch 1.1 (https://github.com/dewitt/opensearch). A short name holds 16 characters at
 * most.
 */
export function openSearchDescription({title, description, siteUrl}: OpenSearchSite): string {
  const url = escapeXml(siteUrl);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(title.slice(0, 16))}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>ja</Language>
  <Url type="text/html" method="get" template="${url}${searchPage.slice(1)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${url}opensearch.xml"/>
</OpenSearchDescription>
`;
}
