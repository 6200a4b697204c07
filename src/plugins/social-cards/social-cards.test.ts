import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {readPage} from '../../site/read-page';
import {listFiles} from '../../site/list-files';
import {readPages} from '../../site/read-pages';
import {cardAddress, nameCard, pictureOf} from './card-address';
import {drawCard} from './draw-card';
import {layoutCard} from './layout-card';
import type {CardSubject} from './layout-card';
import {readCard, siteSubject} from './read-card';
import {writeCards} from './write-cards';

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

/** A page as `docs/` has them. */
const readSample = (extra = '') =>
  readPage(
    'docs/x.mdx',
    'area/rolling',
    `---\ntitle: ローリングデプロイ\nslug: /area/rolling/\ndescription: 順に入れ替える。\n${extra}---\n\n` +
      '## 一 {/* #a */}\n\n```mermaid id=fig-a\nflowchart TD\n  accTitle: 図\n```\n\n## 二 {/* #b */}\n',
  );

it('shows a page by its card, or by the picture that it names', () => {
  expect(pictureOf(readSample())).toBe('/cards/area/rolling.jpg');
  expect(pictureOf(readSample('image: /img/own.png\n'))).toBe('/img/own.png');
});

describe('readCard', () => {
  it('takes area, title, first sentence and headings from the page, and no figure', () => {
    const area = {key: 'area', label: '領域', docs: ['area/rolling']};
    expect(readCard(readSample(), [area])).toEqual({
      title: 'ローリングデプロイ',
      description: '順に入れ替える。',
      area: {key: 'area', label: '領域'},
      topics: [{title: '一'}, {title: '二'}],
    });
  });
});

describe('layoutCard', () => {
  /** Every character as wide as it is high. */
  const layout = (subject: Partial<CardSubject>) =>
    layoutCard({title: '題', description: '', area: undefined, topics: [], ...subject}, (text, {size}) =>
      Math.round(text.length * size),
    );
  const textsOf = (subject: Partial<CardSubject>): string[] => layout(subject).lines.map(({text}) => text);

  it('wears the hue of the area', () => {
    const colors = layout({area: {key: 'appendix', label: '付録'}}).boxes.map(({color}) => color);
    expect(colors).toContain('area-appendix');
  });

  it('breaks lines between phrases only, and makes the title smaller for it', () => {
    const {lines} = layout({title: '元のノートからの訂正と更新', description: '元のノートから直した所。'});
    expect(lines.map(({text}) => text)).toEqual([
      '元のノートからの',
      '訂正と更新',
      '元のノートから直した所。',
      'SAP-C02 ノート',
    ]);
  });

  it('leaves the first sentence out where the title needs its room', () => {
    expect(textsOf({title: '長い題。'.repeat(8), description: '文。'.repeat(90)}).join('')).not.toContain('文。');
  });

  it('leaves out the topics that it has no room for, and breaks a word that is too long', () => {
    const texts = textsOf({topics: Array.from({length: 9}, () => ({title: 'A'.repeat(30)}))});
    expect(texts.filter((text) => /^A+$/.test(text)).length).toBeGreaterThan(4);
    expect(
      layout({topics: Array.from({length: 9}, () => ({title: 'A'.repeat(30)}))}).lines.every(({y}) => y < 630),
    ).toBe(true);
  });

  it('refuses a title that no card can hold, with the mend', () => {
    expect(() => layout({title: '長い題。'.repeat(120)})).toThrow(
      /^題がカードに入らない\n {4}直し方: ページの title を短くする$/,
    );
  });
});

describe('drawCard', () => {
  it('draws the same bytes for the same subject, without a browser', async () => {
    const subjects = [siteSubject, siteSubject, {...siteSubject, title: '別の題'}];
    const [card, again, other] = await Promise.all(subjects.map(drawCard));
    expect(card?.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(again?.equals(card ?? Buffer.of())).toBe(true);
    expect(other?.equals(card ?? Buffer.of())).toBe(false);
  });
});

describe('writeCards', () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'cards-'));
  afterEach(() => {
    rmSync(outDir, {recursive: true, force: true});
    vi.unstubAllEnvs();
  });
  const write = async (pages: Parameters<typeof writeCards>[0]): Promise<string[]> => {
    await writeCards(pages, outDir);
    return listFiles(outDir).filter((name) => name.endsWith('.jpg'));
  };

  it('draws a card for every page, and for the site, where there is no Chromium', async () => {
    vi.stubEnv('CHROMIUM_PATH', 'none');
    // Those of the notes have each its card by e2e/social-cards.spec.ts.
    const pages = readPages(path.resolve(__dirname, '../../..'), 'e2e/mends/site/docs');
    expect(pages.length).toBeGreaterThan(2);
    expect(await write(pages)).toEqual(
      [...pages.map(({address}) => cardAddress(address).slice(1)), 'img/social-card.jpg'].sort(),
    );
  });

  it('draws none for a page that names its own picture', async () => {
    expect(await write([readSample('image: /img/own.png\n')])).toEqual(['img/social-card.jpg']);
  });

  it('names the page whose card cannot be drawn', async () => {
    const page = readSample();
    const long = {...page, frontMatter: {...page.frontMatter, title: '長い題。'.repeat(120)}};
    await expect(write([long])).rejects.toThrow(/^docs\/x\.mdx: 題がカードに入らない\n {4}直し方/);
  });
});
