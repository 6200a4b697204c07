import {Parser} from 'htmlparser2';
import {describe, expect, it} from 'vitest';
import {changes} from '../../data/changes';
import type {Change} from '../../data/changes';
import {composeFeed} from './compose-feed';

const site = {title: 'ノート', siteUrl: 'https://example.com/notes/'};

/** What stands in the elements of a name, the text or one attribute, in order. */
function read(xml: string, element: string, attribute?: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        isOpen = name === element;
        if (isOpen) {
          found.push(attribute === undefined ? '' : (given[attribute] ?? ''));
        }
      },
      ontext: (text) => {
        if (isOpen && attribute === undefined) {
          found.push((found.pop() ?? '') + text);
        }
      },
      onclosetag: () => (isOpen = false),
    },
    {xmlMode: true},
  );
  parser.end(xml);
  return found;
}

describe('the feed', () => {
  const older: Change = {id: 'old', date: '2026-11-22', title: 'A < B & C', section: '/area/page/#old'};
  const newer: Change = {id: 'new', date: '2026-11-29', title: '新しい', section: '/area/page/#new'};
  const xml = composeFeed(site, [newer, older]);

  it('names each change by an id that its words do not change, and links to its section below the base path', () => {
    const renamed = composeFeed(site, [{...newer, title: '別の言葉'}, older]);
    const ids = ['https://example.com/notes/changes.xml#new', 'https://example.com/notes/changes.xml#old'];
    expect(read(xml, 'id').slice(1)).toEqual(ids);
    expect(read(renamed, 'id').slice(1)).toEqual(ids);
    expect(read(xml, 'link', 'href')).toEqual([
      'https://example.com/notes/',
      'https://example.com/notes/changes.xml',
      'https://example.com/notes/area/page/#new',
      'https://example.com/notes/area/page/#old',
    ]);
  });

  it('says when the newest came, whenever it is built, and writes signs of HTML in a title as text', () => {
    expect(read(xml, 'updated')).toEqual([
      '2026-11-29T00:00:00.000Z',
      '2026-11-29T00:00:00.000Z',
      '2026-11-22T00:00:00.000Z',
    ]);
    expect(xml).toBe(composeFeed(site, [newer, older]));
    expect(read(xml, 'title').slice(1)).toEqual(['新しい', 'A &#60; B &#38; C']);
  });

  it('says of a mended statement what it said before, and why', () => {
    const mended = {fact: 'f', was: '前 < 後', why: '逆だった。', source: 'alarm-actions'} as const;
    const summaries = read(composeFeed(site, [{...newer, mended}, older]), 'summary');
    expect(summaries).toEqual(['直す前: 前 &#60; 後。理由: 逆だった。']);
  });

  it('tells every change of the site', () => {
    expect(read(composeFeed(site, changes), 'title').slice(1)).toEqual(changes.map(({title}) => title));
  });
});
