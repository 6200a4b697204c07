import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {toString} from 'hast-util-to-string';
import {describe, expect, it} from 'vitest';
import {readPage} from '../../site/read-page';
import {cardAddress, nameCard} from './card-address';
import {writeCardPage} from './card-page';
import {drawCards, nameCardFile, readCardBasis} from './draw-cards';
import {readCard, readDrawing} from './read-card';

describe('cardAddress', () => {
  it('gives every page its own', () => {
    expect(['/', '/glossary/', '/deploy-patterns/rolling/'].map(cardAddress)).toEqual([
      '/cards/index.jpg',
      '/cards/glossary.jpg',
      '/cards/deploy-patterns/rolling.jpg',
    ]);
  });
});

describe('nameCard', () => {
  const name = async (frontMatter: Record<string, unknown>) =>
    (
      await nameCard({
        filePath: 'docs/a.mdx',
        fileContent: '',
        defaultParseFrontMatter: () => Promise.resolve({frontMatter, content: ''}),
      })
    ).frontMatter;

  it('leaves a page its own picture, and a file without an address alone', async () => {
    expect(await name({slug: '/a/', image: '/img/own.png'})).toEqual({slug: '/a/', image: '/img/own.png'});
    expect(await name({title: 'x'})).toEqual({title: 'x'});
  });
});

describe('readCard', () => {
  const page = readPage(
    'docs/x.mdx',
    'area/rolling',
    '---\ntitle: ローリングデプロイ\n---\n\n## 一 {/* #a */}\n\n## 二 {/* #b */}\n',
  );
  const areas = [{key: 'area', label: '領域', items: [], docs: ['area/rolling']}];

  it('takes title and area from the page, and the diagram as it was drawn', () => {
    const drawing = readDrawing(
      '<figure class=diagram id=fig-a><svg class="drawing"><text>図</text></svg><figcaption>x</figcaption></figure>',
    );
    const {title, area, diagram} = readCard(page, {areas}, drawing, 'ノート');
    expect([title, area?.key, diagram && toString(diagram)]).toEqual(['ローリングデプロイ', 'area', '図']);
  });

  it('takes the first headings where there is no diagram', () => {
    const {diagram, topics} = readCard(page, {areas}, undefined, 'ノート');
    expect([diagram, topics]).toEqual([undefined, [{title: '一'}, {title: '二'}]]);
  });
});

describe('writeCardPage', () => {
  it('wears the hue of the area and breaks lines between phrases only', () => {
    const page = writeCardPage(
      {
        title: '元のノートからの訂正と更新',
        siteTitle: 'ノート',
        area: {key: 'appendix', label: '付録'},
        diagram: undefined,
        topics: [{title: '<b>'}],
      },
      ['p{}'],
    );
    expect(page).toContain('style="--area-hue: var(--area-appendix)"');
    expect(page).toMatch(/<h1 class="card__title">(?:[^<]+<wbr>)+[^<]+<\/h1>/);
    expect(page).toContain('&#x3C;b>');
    expect(page).toContain('<style>p{}</style>');
  });
});

describe('nameCardFile', () => {
  it('is another for another document or basis', () => {
    const names = [
      ['a', 'x'],
      ['b', 'x'],
      ['a', 'y'],
    ].map(([html = '', basis = '']) => nameCardFile(html, basis));
    expect(new Set(names).size).toBe(3);
    expect(nameCardFile('a', 'x')).toBe(names[0]);
  });
});

describe('drawCards', () => {
  it('takes a card that the same browser drew, and asks another browser for it anew', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
    try {
      // No browser at all: whoever starts it fails.
      const browser = path.join(folder, 'chromium');
      writeFileSync(browser, 'a browser');
      const kept = path.join(folder, nameCardFile('x', readCardBasis(browser)));
      writeFileSync(kept, '');
      const draw = () => drawCards([{name: 'card', html: 'x'}], folder, browser);
      expect(await draw()).toEqual([kept]);
      writeFileSync(browser, 'a browser of another version');
      await expect(draw()).rejects.toThrow(/launch/);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
