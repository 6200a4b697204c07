import {toString} from 'hast-util-to-string';
import {describe, expect, it} from 'vitest';
import {readPublishedPage} from '../permalinks/published-page';
import {cardAddress, nameCard} from './card-address';
import {writeCardPage} from './card-page';
import {readCard} from './read-card';

const html = (body: string): string =>
  `<!doctype html><html class="docs-doc-page docs-doc-id-deploy-patterns/rolling"><body><div class="theme-doc-markdown"><h1>ローリングデプロイ</h1>${body}</div></body></html>`;
const card = (body: string) => readCard(readPublishedPage('/deploy-patterns/rolling/', html(body)), html(body), 'ノート');

describe('cardAddress', () => {
  it('gives every page its own', () => {
    expect(['/', '/glossary/', '/deploy-patterns/rolling/'].map(cardAddress)).toEqual(['/cards/index.jpg', '/cards/glossary.jpg', '/cards/deploy-patterns/rolling.jpg']);
  });
});

describe('nameCard', () => {
  const name = async (frontMatter: Record<string, unknown>) =>
    (await nameCard({filePath: 'docs/a.mdx', fileContent: '', defaultParseFrontMatter: () => Promise.resolve({frontMatter, content: ''})})).frontMatter;

  it('leaves a page its own picture, and a file without an address alone', async () => {
    expect(await name({slug: '/a/', image: '/img/own.png'})).toEqual({slug: '/a/', image: '/img/own.png'});
    expect(await name({title: 'x'})).toEqual({title: 'x'});
  });
});

describe('readCard', () => {
  it('takes title, area and diagram from the built page', () => {
    const {title, area, diagram} = card('<figure class=diagram id=fig-a><svg class="drawing"><text>図</text></svg><figcaption>図</figcaption></figure>');
    expect([title, area?.key, diagram && toString(diagram)]).toEqual(['ローリングデプロイ', 'deploy-patterns', '図']);
  });

  it('takes the first headings where there is no diagram', () => {
    const {diagram, topics} = card('<h2 id=a>一</h2><h2 id=b>二</h2>');
    expect([diagram, topics]).toEqual([undefined, [{title: '一'}, {title: '二'}]]);
  });
});

describe('writeCardPage', () => {
  it('wears the hue of the area and breaks lines between phrases only', () => {
    const page = writeCardPage({title: '元のノートからの訂正と更新', siteTitle: 'ノート', area: {key: 'appendix', label: '付録'}, diagram: undefined, topics: [{title: '<b>'}]}, ['p{}']);
    expect(page).toContain('style="--area-hue: var(--area-appendix)"');
    expect(page).toMatch(/<h1 class="card__title">(?:[^<]+<wbr>)+[^<]+<\/h1>/);
    expect(page).toContain('&#x3C;b>');
    expect(page).toContain('<style>p{}</style>');
  });
});
