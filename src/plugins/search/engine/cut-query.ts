/** Queries are read up to this many characters. */
export const longestQuery = 200;

/**
 * What is read of a query, and goes into addresses: whole characters, so that the rest can always be encoded. Servers
 * refuse long addresses too.
 */
export function cutQuery(input: string): string {
  return Array.from(input.trim().replace(/\p{Surrogate}/gu, ''))
    .slice(0, longestQuery)
    .join('');
}
