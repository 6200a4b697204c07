import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {areas} from './areas';
import {labelEdition} from './edition-labels';
import {groupTerms} from './glossary/group';
import {terms} from './glossary';
import type {Term} from './glossary';
import {sources} from './sources';
import type {Source} from './sources';

const term = (reading: string): Term => ({
  id: reading,
  ja: reading,
  en: reading,
  reading,
  aliases: [],
  meaning: '',
  section: '/a/#b',
});

describe('groupTerms', () => {
  it('sorts by reading and splits into the rows of the kana table', () => {
    const rows = groupTerms(['ばっち', 'か', 'xray', 'あ', 'がぞう'].map(term)).map(({row, terms: list}) => [
      row,
      list.map(({reading}) => reading),
    ]);
    expect(rows).toEqual([
      ['あ行', ['あ']],
      ['か行', ['か', 'がぞう']],
      ['は行', ['ばっち']],
      ['英数字', ['xray']],
    ]);
  });

  it('looks past AWS and Amazon before a name', () => {
    const cloudWatch = {...term('あまぞん くらうどうぉっち'), ja: 'Amazon CloudWatch'};
    const document = {...term('えーだぶりゅーえすらんぱっち'), ja: 'AWS-RunPatchBaseline'};
    expect(
      groupTerms([term('くるま'), cloudWatch, document]).map(({row, terms: list}) => [row, list.map(({ja}) => ja)]),
    ).toEqual([
      ['あ行', ['AWS-RunPatchBaseline']],
      ['か行', ['Amazon CloudWatch', 'くるま']],
    ]);
  });

  it('loses no term of the site', () => {
    expect(groupTerms(terms).flatMap((group) => group.terms)).toHaveLength(terms.length);
  });
});

describe('labelEdition', () => {
  it('tells the month of an older edition and what was not read', () => {
    expect(labelEdition('2023-06').mark).toBe('2023 年 6 月版');
    expect(labelEdition('unread').mark).toBe('本文未読');
    expect(labelEdition('quoted').mark).toBe('引用で確認');
  });
});

/** Addresses that more than one source of a list has. */
const findDoubled = (list: readonly Source[]): string[] => {
  const urls = list.map(({url}) => url);
  return urls.filter((url, index) => urls.indexOf(url) !== index);
};

describe('sources', () => {
  it('names each official page once', () => {
    expect(findDoubled(Object.values(sources))).toEqual([]);
  });

  it('would not pass with one page under two keys', () => {
    const page = {title: '見本', url: 'https://docs.aws.amazon.com/', edition: 'recent'} as const;
    expect(findDoubled([page, page])).toEqual([page.url]);
  });
});

describe('areas', () => {
  const tokens = readFileSync(path.resolve(__dirname, '../css/tokens.css'), 'utf8');
  /** What an area lacks in the stylesheet: a hue in light and dark, and the class that wears it. */
  const findLacks = (key: string, css: string): string[] => [
    ...(css.split(`--area-${key}:`).length === 3
      ? []
      : [`src/css/tokens.css: 領域 ${key} の色が明暗の 2 つでない。直し方: --area-${key} を 2 か所に書く`]),
    ...(css.includes(`.area--${key} {`)
      ? []
      : [`src/css/tokens.css: 領域 ${key} の .area--${key} がない。直し方: --area-hue を渡す規則を書く`]),
  ];

  it('have their colours, all in one file', () => {
    expect(areas.flatMap(({key}) => findLacks(key, tokens))).toEqual([]);
  });

  it('would not pass with one that has none', () => {
    expect(findLacks('new', tokens)).toHaveLength(2);
  });
});
