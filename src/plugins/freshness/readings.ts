import type {Edition, Source} from '../../data/sources';
import type {Page, Site} from '../../site/site';

/** Months after which a page tells its readers how old it is. */
export const monthsUntilOld = 24;

/**
 * As of when a text was read, `YYYY-MM-DD` or `YYYY-MM`.
 * @param checked the day on which the page that names the source was held against it
 * @returns `undefined` where the text itself was not read
 */
function readingOf(edition: Edition, checked: string): string | undefined {
  return edition === 'quoted' || edition === 'unread' ? undefined : edition === 'recent' ? checked : edition;
}

/** Whether a reading is older than a day: that of a month only once the whole month is. */
const isBefore = (reading: string, day: string): boolean => reading < day.slice(0, reading.length);

const newest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), undefined);

/** The day as many months earlier. It may be one that its month does not have, which is as good to compare with. */
export function monthsBefore(day: string, months: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const count = Number(year) * 12 + Number(month) - 1 - months;
  return [Math.floor(count / 12), (count % 12) + 1, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * The pages whose newest reading of any of their sources is more than {@link monthsUntilOld} months old, by address,
 * with that reading. A page without sources has none that could grow old.
 * @param day the day of the build, `YYYY-MM-DD`
 */
export function findOldPages(
  {pages, data: {sources}}: {readonly pages: readonly Page[]; readonly data: Pick<Site['data'], 'sources'>},
  day: string,
): Readonly<Record<string, string>> {
  const limit = monthsBefore(day, monthsUntilOld);
  return Object.fromEntries(
    pages.flatMap(({address, frontMatter: {checked, sources: keys}}) => {
      const reading = newest(keys.map((key) => readingOf(sources[key]?.edition ?? 'unread', checked)));
      return reading !== undefined && isBefore(reading, limit) ? [[address, reading]] : [];
    }),
  );
}

/** A source, as of when it was read last, and what rests on it. */
export interface SourceReading extends Source {
  readonly key: string;
  /** `undefined` where no page read its text. */
  readonly read: string | undefined;
  /** The pages that name it, the one that was checked longest ago first. */
  readonly pages: readonly Page[];
}

/** Every source: first what was not read, then by how long ago it was. */
export function listReadings({pages, data: {sources}}: Pick<Site, 'pages' | 'data'>): SourceReading[] {
  const readings = Object.entries(sources).map(([key, source]): SourceReading => {
    const naming = pages
      .filter(({frontMatter}) => frontMatter.sources.includes(key))
      .sort((one, other) => one.frontMatter.checked.localeCompare(other.frontMatter.checked));
    const read = newest(naming.map(({frontMatter: {checked}}) => readingOf(source.edition, checked)));
    return {...source, key, read, pages: naming};
  });
  return readings.sort((one, other) => (one.read ?? '').localeCompare(other.read ?? ''));
}

/** How the list is told. */
interface Told {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** A source whose facts are named one by one; all sources, with numbers of facts, unless told. */
  readonly key: string | undefined;
}

/** The list as lines: a source, then its pages; the summary is the last. */
export function formatReadings(readings: readonly SourceReading[], {day, key}: Told): string[] {
  const lines = readings
    .filter((reading) => key === undefined || reading.key === key)
    .flatMap((reading) => [
      `${reading.read ?? '本文未読'}  ${reading.key}  ${reading.url}`,
      ...reading.pages.map(({address, frontMatter: {checked}, facts}) => {
        const ids = facts.map(({value}) => value);
        return `    ${checked}  ${address}  ${key === undefined ? `事実 ${ids.length}` : ids.join(' ')}`;
      }),
    ]);
  const limit = monthsBefore(day, monthsUntilOld);
  const unread = readings.filter(({read}) => read === undefined).length;
  const old = readings.filter(({read}) => read !== undefined && isBefore(read, limit)).length;
  const used = new Set(readings.flatMap(({pages}) => pages));
  const facts = [...used].reduce((sum, page) => sum + page.facts.length, 0);
  const [oldest] = readings.flatMap(({read}) => read ?? []);
  return [
    ...lines,
    `${day}: 出典 ${readings.length}、本文未読 ${unread}、${monthsUntilOld} か月より前に読んだもの ${old}、` +
      `最も古い読み ${oldest ?? 'なし'}。出典のあるページ ${used.size}、その事実 ${facts}`,
  ];
}
