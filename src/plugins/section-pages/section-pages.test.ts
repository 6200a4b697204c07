import {describe, expect, it} from 'vitest';
import data from '../../data';
import type {PageRedirect} from '../../data/redirects';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import type {Page} from '../../site/site';
import {findClashes, planSectionPages} from './plan-section-pages';
import type {SectionPage} from './section-page';

const address = {title: 'ノート', url: 'https://example.com', baseUrl: '/notes/'};
const body =
  '## バッチの"大きさ" \\<n> {/* #batch-size */}\n\n台数 & 割合で決める。\n\n<AnchorAlias id="gone" to="/area/b/#size" />\n';
const page = readPage(
  'docs/area/rolling.mdx',
  'area/rolling',
  `---\ntitle: ローリング\nslug: /area/rolling/\ndescription: ページの説明。\n---\n\n${body}`,
);
const plan = (pages: readonly Page[], redirects: readonly PageRedirect[] = []): SectionPage[] =>
  planSectionPages({pages, data: {...data, redirects}}, () => '/cards/area/rolling.jpg', address);

describe('planSectionPages', () => {
  it('writes a page that speaks of the section and forwards to it, base path kept', () => {
    const [written] = plan([page]);
    expect(written?.path).toBe('/area/rolling/batch-size/');
    const html = written?.html ?? '';
    for (const part of [
      '<title>バッチの"大きさ" &#x3C;n> | ローリング | ノート</title>',
      '<meta name="description" content="台数 &#x26; 割合で決める。">',
      '<meta name="robots" content="noindex">',
      '<link rel="canonical" href="https://example.com/notes/area/rolling/">',
      '<meta property="og:title" content="バッチの&#x22;大きさ&#x22; <n> | ローリング | ノート">',
      '<meta property="og:url" content="https://example.com/notes/area/rolling/batch-size/">',
      '<meta property="og:image" content="https://example.com/notes/cards/area/rolling.jpg">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<meta name="twitter:description" content="台数 &#x26; 割合で決める。">',
      '<script>location.replace("/notes/area/rolling/#batch-size".replace("#",()=>location.search+"#"))</script>',
      '<noscript><meta http-equiv="refresh" content="0; url=/notes/area/rolling/#batch-size"></noscript>',
      '<a href="/notes/area/rolling/#batch-size">ローリング › バッチの"大きさ" &#x3C;n></a>',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('keeps the pages of a page that moved, and leads straight to a section that moved', () => {
    const written = plan([page], [{from: '/old/', to: '/area/rolling/'}]);
    expect(written.map(({path}) => path)).toEqual([
      '/area/rolling/batch-size/',
      '/area/rolling/gone/',
      '/old/batch-size/',
      '/old/gone/',
    ]);
    expect(
      written
        .filter(({html}) => html.includes('location.replace("/notes/area/b/#size".replace('))
        .map(({path}) => path),
    ).toEqual(['/area/rolling/gone/', '/old/gone/']);
  });

  it('speaks of the page where the section says nothing', () => {
    const bare = readPage(
      'docs/x.mdx',
      'x',
      '---\ntitle: 題\nslug: /x/\ndescription: ページの説明。\n---\n\n## 一 {/* #one */}\n',
    );
    expect(plan([bare])[0]?.html).toContain('<meta name="description" content="ページの説明。">');
  });

  it('shows no picture where the site has none', () => {
    const [written] = planSectionPages({pages: [page], data}, undefined, address);
    expect(written?.html).not.toContain(':image');
  });
});

describe('findClashes', () => {
  it('names a section whose address is taken, with file, line and mend', () => {
    const taken = '/area/rolling/batch-size/';
    const other = readPage('docs/x.mdx', 'x', `---\ntitle: 題\nslug: ${taken}\n---\n`);
    const clashesOf = (pages: readonly Page[], redirects: readonly PageRedirect[]): string[] =>
      findClashes({pages, data: {...data, redirects}}).map(formatFinding);
    expect(clashesOf([page], [])).toEqual([]);
    expect(clashesOf([page], [{from: taken, to: '/area/rolling/'}])).toEqual(clashesOf([page, other], []));
    expect(clashesOf([page, other], [])).toEqual([
      'docs/area/rolling.mdx:7: /area/rolling/batch-size/: 節の小さなページのアドレスに、別のページがある\n    直し方: まだ公開していない方の見出しの id か slug を変える',
    ]);
  });
});
