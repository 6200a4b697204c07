import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatFinding} from '../site/finding';
import type {Finding} from '../site/finding';
import {areas} from './areas';
import {labelEdition} from './edition-labels';
import {addressOfTerm, groupTerms, lettersWithTerms, pageOfRow, rowKeys} from './glossary/group';
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
  const grouped = (list: readonly Term[]) =>
    groupTerms(list)
      .flat()
      .filter((group) => group.terms.length > 0)
      .map(({letter, page, terms: named}) => [letter, page, named.map(({ja}) => ja)]);

  it('sorts by reading, letter by letter, with or without its marks', () => {
    expect(grouped(['ばっち', 'か', 'あ', 'がぞう', 'ぱっち', 'かー'].map(term))).toEqual([
      ['あ', '/glossary/a/', ['あ']],
      ['か', '/glossary/ka/', ['か', 'かー', 'がぞう']],
      ['は', '/glossary/ha/', ['ばっち', 'ぱっち']],
    ]);
  });

  it('gives each letter an id of its own, which is the id of no term', () => {
    const ids = lettersWithTerms(terms).map(({id}) => id);
    expect(lettersWithTerms(['や', 'ゆう', 'よ', 'びる'].map(term)).map(({id}) => id)).toEqual([
      'kana-hi',
      'kana-ya',
      'kana-yu',
      'kana-yo',
    ]);
    expect(new Set([...ids, ...terms.map(({id}) => id)]).size).toBe(ids.length + terms.length);
  });

  it('looks past AWS and Amazon before a name', () => {
    const cloudWatch = {...term('あまぞん くらうどうぉっち'), ja: 'Amazon CloudWatch'};
    const document = {...term('えーだぶりゅーえすらんぱっち'), ja: 'AWS-RunPatchBaseline'};
    expect(grouped([term('くるま'), cloudWatch, document])).toEqual([
      ['え', '/glossary/e/', ['AWS-RunPatchBaseline']],
      ['く', '/glossary/ka/', ['Amazon CloudWatch', 'くるま']],
    ]);
  });

  it('loses no term of the site: each stands on the page of its address, and on no other', () => {
    const shown = rowKeys.flatMap((key) =>
      lettersWithTerms(terms, key).flatMap((group) => group.terms.map(({id}) => `${pageOfRow(key)}#${id}`)),
    );
    expect(shown.sort()).toEqual(terms.map(addressOfTerm).sort());
    expect(addressOfTerm(term('xray'))).toBeUndefined();
  });
});

describe('labelEdition', () => {
  it('tells the month of an older edition and what was not read', () => {
    expect(labelEdition('2023-06')).toBe('2023 年 6 月版');
    expect(labelEdition('unread')).toBe('本文未読');
    expect(labelEdition('quoted')).toBe('引用で確認');
  });
});

/** Addresses that more than one source of a list has. */
const findDoubled = (list: readonly Source[]): Finding[] => {
  const urls = list.map(({url}) => url);
  return urls
    .filter((url, index) => urls.indexOf(url) !== index)
    .map((url) => ({
      file: 'src/data/sources/',
      line: 1,
      entry: url,
      problem: `同じページが 2 つのキーにある: ${url}`,
      mend: '1 つのキーにまとめ、ページの sources を直す',
    }));
};

describe('sources', () => {
  it('names each official page once', () => {
    expect(findDoubled(Object.values(sources)).map(formatFinding)).toEqual([]);
  });

  it('would not pass with one page under two keys', () => {
    const page = {title: '見本', url: 'https://docs.aws.amazon.com/', edition: 'recent'} as const;
    expect(findDoubled([page, page]).map(formatFinding)).toEqual([
      expect.stringContaining(`2 つのキーにある: ${page.url}`),
    ]);
  });
});

describe('areas', () => {
  const tokens = readFileSync(path.resolve(__dirname, '../css/tokens.css'), 'utf8');
  /** What an area lacks in the stylesheet: a hue in light and dark, and the class that wears it. */
  const findLacks = (key: string, css: string): string[] => {
    // Where the one that is there stands, or the hues of areas begin.
    const at = [`--area-${key}:`, '--area-'].map((name) => css.indexOf(name)).find((index) => index !== -1) ?? 0;
    const place = `src/css/tokens.css:${css.slice(0, at).split('\n').length}: 領域 ${key} の`;
    return [
      ...(css.split(`--area-${key}:`).length === 3
        ? []
        : [`${place}色が明暗の 2 つでない。直し方: --area-${key} を 2 か所に書く`]),
      ...(css.includes(`.area--${key} {`)
        ? []
        : [`${place} .area--${key} がない。直し方: --area-hue を渡す規則を書く`]),
    ];
  };

  it('have their colours, all in one file', () => {
    expect(areas.flatMap(({key}) => findLacks(key, tokens))).toEqual([]);
  });

  it('would not pass with one that has none', () => {
    expect(findLacks('new', tokens)).toHaveLength(2);
  });
});
