import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {nameButton, readTitle, sectionAddress, writeLinkForms} from './link-forms';
import {textOf} from './text-of';

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
  it('is absolute and keeps the base path', () => {
    expect(sectionAddress('/notes/rolling/', 'batch', 'https://example.com')).toBe(
      'https://example.com/notes/rolling/batch/',
    );
    expect(sectionAddress('/', 'find', 'https://example.com')).toBe('https://example.com/find/');
  });
});

describe('readTitle', () => {
  it('finds the title in the name of the button', () => {
    const action = 'この節のリンクをコピー';
    expect(readTitle(nameButton(action, 'CLI: 例'), action)).toBe('CLI: 例');
  });
});

describe('textOf', () => {
  it('takes the words of a heading out of its elements', () => {
    expect(
      textOf([
        '一度に ',
        createElement('code', {}, 'n', 1),
        null,
        createElement('strong', {}, createElement('em', {}, ' 台')),
      ]),
    ).toBe('一度に n1 台');
  });
});
