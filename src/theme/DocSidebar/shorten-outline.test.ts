import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {shortenOutline} from './shorten-outline';

const row = (href: string): PropSidebarItem => ({type: 'link', label: href, href});
/** Areas of so many rows each. */
const outline = (...rows: readonly number[]): PropSidebarItem[] =>
  rows.map((count, at) => ({
    type: 'category',
    label: `領域 ${at}`,
    collapsed: false,
    collapsible: false,
    items: Array.from({length: count}, (_, of) => row(`/${at}/${of}/`)),
  }));
const isSecond = (item: PropSidebarItem): boolean => item.type === 'category' && item.label === '領域 1';

describe('the outline beside a page', () => {
  it('stays whole where it can be run through', () => {
    const short = outline(60, 60);
    expect(shortenOutline(short, isSecond)).toBe(short);
  });

  it('shows, where it is long, the rows of the area that is read alone; the others lead to their first page', () => {
    const shown = shortenOutline(outline(60, 61, 1), isSecond);
    expect(shown).toMatchObject([
      {label: '領域 0', href: '/0/0/', items: []},
      {label: '領域 1', items: {length: 61}},
      {label: '領域 2', href: '/2/0/', items: []},
    ]);
    expect(shown[1]).not.toHaveProperty('href');
  });
});
