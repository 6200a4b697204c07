import {describe, expect, it} from 'vitest';
import {sectionPage} from '../../data/addresses';
import {nameButton, readTitle, writeLinkForms} from './link-forms';
import {leadBy, sectionAddress} from './section-address';

describe('writeLinkForms', () => {
  const subject = {pageTitle: 'ローリング', title: 'バッチ', address: 'https://example.com/notes/rolling/batch/'};

  it('writes address, title with address, and a Markdown link', () => {
    expect(writeLinkForms(subject).map(({text}) => text)).toEqual([
      'https://example.com/notes/rolling/batch/',
      'ローリング › バッチ\nhttps://example.com/notes/rolling/batch/',
      '[ローリング › バッチ](https://example.com/notes/rolling/batch/)',
    ]);
  });

  it('keeps a title from ending the Markdown link or turning into markup', () => {
    expect(writeLinkForms({...subject, title: 'a[0] `b_c` \\ <d>'})[2].text).toBe(
      '[ローリング › a\\[0\\] \\`b\\_c\\` \\\\ \\<d\\>](https://example.com/notes/rolling/batch/)',
    );
  });
});

describe('sectionAddress', () => {
  it('is absolute, keeps the base path, and leads to the id until a feature knows another way', () => {
    const both = (): string[] => [
      sectionAddress('/notes/rolling/', 'batch', 'https://example.com'),
      sectionAddress('/', 'find', 'https://a.b'),
    ];
    expect(both()).toEqual(['https://example.com/notes/rolling/#batch', 'https://a.b/#find']);
    leadBy(sectionPage);
    expect(both()).toEqual(['https://example.com/notes/rolling/batch/', 'https://a.b/find/']);
  });
});

describe('readTitle', () => {
  it('finds the title in the name of the button', () => {
    const action = 'この節のリンクをコピー';
    expect(readTitle(nameButton(action, 'CLI: 例'), action)).toBe('CLI: 例');
  });
});
