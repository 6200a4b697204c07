import {describe, expect, it} from 'vitest';
import {readPage} from '../../site/read-page';
import {findNearest, segmentsOf, wordsOf} from './nearest';
import {packPlaces, unpackPlaces} from './places';

const addresses = [
  '/',
  '/#find',
  '/deploy-patterns/',
  '/deploy-patterns/#how-to-choose',
  '/deploy-patterns/rolling/',
  '/deploy-patterns/rolling/#batch-size',
  '/deploy-patterns/rolling/#pricing',
  '/deploy-patterns/rolling-ecs/',
  '/monitoring/x-ray/',
  '/monitoring/x-ray/#pricing',
  '/monitoring/cloudwatch-logs/',
].map((address) => ({address, segments: segmentsOf(address)}));
const nearest = (asked: string): string[] => findNearest(asked, addresses, 5).map(({address}) => address);

describe('the nearest published addresses', () => {
  it.each([
    ['letters missing in two segments', '/deploy-pattern/roling/', '/deploy-patterns/rolling/'],
    ['the wrong case, no slash at the end', '/Deploy-Patterns/Rolling', '/deploy-patterns/rolling/'],
    ['a section as a small page', '/deploy-patterns/rolling/batch-siz/', '/deploy-patterns/rolling/#batch-size'],
    ['a section as an id', '/deploy-patern/rolling/#batch-size', '/deploy-patterns/rolling/#batch-size'],
    ['the segment before missing', '/rolling/', '/deploy-patterns/rolling/'],
    ['the segments before missing', '/batch-size/', '/deploy-patterns/rolling/#batch-size'],
    ['another segment before', '/operations/x-ray/', '/monitoring/x-ray/'],
    ['a segment twice', '/monitoring/monitoring/x-ray/', '/monitoring/x-ray/'],
    ['a slash twice', '/monitoring//x-ray/', '/monitoring/x-ray/'],
    ['a segment too many', '/monitoring/x-ray/zzzzz/', '/monitoring/x-ray/'],
    ['what a chat hangs on', '/monitoring/x-ray/%E3%80%81', '/monitoring/x-ray/'],
    ['an ending', '/monitoring/x-ray/index.html', '/monitoring/x-ray/'],
    ['another way to join words', '/monitoring/cloudwatch_logs/', '/monitoring/cloudwatch-logs/'],
    ['a mangled letter', '/monitoring/x-ray/%E3%8', '/monitoring/x-ray/'],
  ])('are found for %s', (_, asked, expected) => {
    expect(nearest(asked)[0]).toBe(expected);
  });

  it('name the page and no section of it that was not asked for', () => {
    expect(nearest('/monitoring/xray/')).toEqual(['/monitoring/x-ray/']);
  });

  it.each(['/', '/no/such/page/', '/wp-login.php', '/%E3%81%82/'])('are none for %s', (asked) => {
    expect(nearest(asked)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(findNearest('/pricing/', addresses, 1)).toHaveLength(1);
  });
});

describe('what an address is about', () => {
  it('is the words of its last segment', () => {
    expect(wordsOf('/deploy-patterns/rolling/batch-siz/')).toBe('batch siz');
    expect(wordsOf('/')).toBe('');
  });

  it('is read whatever it is written with', () => {
    expect(segmentsOf('/Ａ//b%20c/d.html#e。')).toEqual(['a', 'b-c', 'd', 'e']);
  });
});

describe('the places of a site', () => {
  const body = '## 量 {/* #size */}\n\n## 戻す {/* #back */}\n\n<AnchorAlias id="old" to="/b/#new" />\n';
  const front = '---\ntitle: ローリング\nslug: /a/rolling/\ndescription: 説明。\n---\n\n';
  const page = readPage('docs/a/rolling.mdx', 'a/rolling', front + body);
  const areas = [{key: 'a', label: '領域', items: ['a/rolling'], docs: ['a/rolling']}];

  it('are packed and read again: the page and each section, but no address that only leads on', () => {
    const own = {page: 'ローリング', area: 'a', areaLabel: '領域'};
    expect(unpackPlaces(packPlaces({pages: [page], data: {areas}}))).toEqual([
      {...own, address: '/a/rolling/', section: ''},
      {...own, address: '/a/rolling/#size', section: '量'},
      {...own, address: '/a/rolling/#back', section: '戻す'},
    ]);
  });

  it('show no whole sentence as a title', () => {
    const long = {...page, sections: page.sections.map((section) => ({...section, title: '問'.repeat(41)}))};
    const [, section] = unpackPlaces(packPlaces({pages: [long], data: {areas}}));
    expect(section?.section).toBe(`${'問'.repeat(39)}…`);
  });
});
