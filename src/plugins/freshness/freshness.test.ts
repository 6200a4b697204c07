import {describe, expect, it} from 'vitest';
import data from '../../data';
import type {Source} from '../../data/sources';
import {readPage} from '../../site/read-page';
import type {Page} from '../../site/site';
import {today} from '../../site/today';
import {findOldPages, formatReadings, listReadings, monthsBefore} from './readings';

const url = 'https://docs.aws.amazon.com/x.html';
const sources: Readonly<Record<string, Source>> = {
  current: {title: '今', url, edition: 'recent'},
  dated: {title: '前', url, edition: '2023-04'},
  unread: {title: '未読', url, edition: 'unread'},
};

const page = (name: string, checked: string, ...keys: string[]): Page =>
  readPage(
    `docs/${name}.mdx`,
    name,
    `---\nslug: /${name}/\nchecked: '${checked}'\nsources: [${keys.join(', ')}]\n---\n\n## 節 {/* #a */}\n\n{/* facts: fact-${name} */}\n`,
  );

const siteOf = (...pages: Page[]) => ({pages, data: {...data, sources}});

describe('the day of the build', () => {
  it('is what SOURCE_DATE_EPOCH says, else today', () => {
    expect(today({SOURCE_DATE_EPOCH: '1796000000'})).toBe('2026-11-30');
    expect(today({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(() => today({SOURCE_DATE_EPOCH: '2026-11-30'})).toThrow(/2026-11-30\n {4}直し方: /);
  });

  it('is told months later across years', () => {
    expect(monthsBefore('2028-11-30', 24)).toBe('2026-11-30');
    expect(monthsBefore('2027-02-28', 3)).toBe('2026-11-28');
    expect(monthsBefore('2027-01-31', 1)).toBe('2026-12-31');
  });
});

describe('an old page', () => {
  const old = (day: string, ...pages: Page[]) => findOldPages(siteOf(...pages), day);

  it('is one whose newest reading is more than 24 months old, not a day before', () => {
    const checked = page('a', '2026-11-30', 'current', 'dated');
    expect(old('2028-11-30', checked)).toEqual({});
    expect(old('2028-12-01', checked)).toEqual({'/a/': '2026-11-30'});
  });

  it('is one that was checked of late against an old edition alone', () => {
    expect(old('2026-11-30', page('a', '2026-11-29', 'dated', 'unread'))).toEqual({'/a/': '2023-04'});
  });

  it('is not one whose edition is of a month that may be younger in part', () => {
    expect(old('2025-04-30', page('a', '2025-04-30', 'dated'))).toEqual({});
    expect(old('2025-05-01', page('a', '2025-04-30', 'dated'))).toEqual({'/a/': '2023-04'});
  });

  it('is none that has no source, or has read none: its marks say so', () => {
    expect(old('2036-01-01', page('a', '2026-11-30'), page('b', '2026-11-30', 'unread'))).toEqual({});
  });
});

describe('the list of readings', () => {
  const readings = listReadings(
    siteOf(page('a', '2026-11-30', 'current'), page('b', '2026-11-25', 'current', 'dated', 'unread')),
  );

  it('begins with what was not read, then goes by age, and ends with the sums', () => {
    expect(formatReadings(readings, {day: '2026-11-30', key: undefined})).toEqual([
      `本文未読  unread  ${url}`,
      '    2026-11-25  /b/  事実 1',
      `2023-04  dated  ${url}`,
      '    2026-11-25  /b/  事実 1',
      `2026-11-30  current  ${url}`,
      '    2026-11-25  /b/  事実 1',
      '    2026-11-30  /a/  事実 1',
      '2026-11-30: 出典 3、本文未読 1、24 か月より前に読んだもの 1、最も古い読み 2023-04。出典のあるページ 2、その事実 2',
    ]);
  });

  it('names the facts that rest on one source', () => {
    expect(formatReadings(readings, {day: '2026-11-30', key: 'dated'}).slice(0, -1)).toEqual([
      `2023-04  dated  ${url}`,
      '    2026-11-25  /b/  fact-b',
    ]);
  });
});
