import {describe, expect, it} from 'vitest';
import type {PublishedPage} from '../permalinks/published-page';
import {planSectionPages} from './plan-section-pages';

const site = {title: 'ノート', url: 'https://example.com', baseUrl: '/notes/'};
const page = {
  path: '/area/rolling/',
  title: 'ローリング',
  description: 'ページの説明。',
  image: 'https://example.com/notes/cards/area/rolling.jpg',
  sections: [{id: 'batch-size', kind: 'heading', title: 'バッチの"大きさ" <n>', description: '台数 & 割合で決める。'}],
} satisfies PublishedPage;
const free = (): boolean => false;

describe('planSectionPages', () => {
  it('writes a page that speaks of the section and forwards to it, base path kept', () => {
    const [written] = planSectionPages([page], [], free, site);
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
      '<script>location.replace("/notes/area/rolling/#batch-size")</script>',
      '<noscript><meta http-equiv="refresh" content="0; url=/notes/area/rolling/#batch-size"></noscript>',
      '<a href="/notes/area/rolling/#batch-size">ローリング › バッチの"大きさ" &#x3C;n></a>',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('keeps the pages of a page that moved, and leads straight to a section that moved', () => {
    const moved: PublishedPage = {...page, sections: page.sections.map((section) => ({...section, movedTo: '/notes/area/b/#size'}))};
    const written = planSectionPages([moved], [{from: '/old/', to: '/area/rolling/'}], free, site);
    expect(written.map(({path}) => path)).toEqual(['/area/rolling/batch-size/', '/old/batch-size/']);
    expect(written.every(({html}) => html.includes('location.replace("/notes/area/b/#size")'))).toBe(true);
  });

  it('stops where the address is taken, with the mend', () => {
    expect(() => planSectionPages([page], [], (path) => path === '/area/rolling/batch-size/', site)).toThrow(
      /^節のページの誤りが 1 件ある\n\/area\/rolling\/batch-size\/: .*別のページがある\n {4}直し方: /,
    );
  });
});
