/** What is asked, as the address of the search page says it. */
export interface Asked {
  readonly query: string;
  /** Key of an area; empty for all. */
  readonly area: string;
}

/**
 * Reads `?q=…&area=…`.
 * @param areas the areas that there are; another one counts as all
 */
export function readAsked(search: string, areas: readonly string[]): Asked {
  const parameters = new URLSearchParams(search);
  const area = parameters.get('area') ?? '';
  return {query: parameters.get('q') ?? '', area: areas.includes(area) ? area : ''};
}

/** Writes `?q=…&area=…`, or nothing where nothing is asked. */
export function writeAsked({query, area}: Asked): string {
  const parameters = new URLSearchParams({...(query === '' ? {} : {q: query}), ...(area === '' ? {} : {area})});
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
