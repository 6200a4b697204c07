import {createServer} from 'node:http';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readThisSite} from '../../site/this-site';
import {checkLinks, composeReport, issueTitle, keepIssue, listLinks} from './links';
import type {DeadLink} from './links';

/** How often each path was asked for. */
const asked = new Map<string, number>();
const server = createServer(({url: path = ''}, response) => {
  const times = (asked.get(path) ?? 0) + 1;
  asked.set(path, times);
  switch (path) {
    case '/alive.html':
      response.end('<title>生きている</title>');
      break;
    case '/moved.html':
      response.writeHead(301, {location: '/alive.html'}).end();
      break;
    case '/refreshed.html':
      response.end('<meta http-equiv="refresh" content="10;URL=alive.html">');
      break;
    case '/slash':
      response.writeHead(301, {location: '/slash/'}).end();
      break;
    case '/slash/':
      response.end('<title>同じページ</title>');
      break;
    case '/busy-once.html':
      response.writeHead(times === 1 ? 503 : 200).end();
      break;
    case '/busy.html':
      response.writeHead(429).end();
      break;
    case '/never.html':
      break;
    default:
      response.writeHead(404).end();
  }
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  origin = `http://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const check = async (...paths: string[]): Promise<string[]> => {
  const links = paths.map((path) => ({url: origin + path, places: ['key']}));
  const dead = await checkLinks(links, {timeout: 300, pauses: [1, 1]});
  return dead.map(({url, kind, detail}) => `${url} ${kind} ${detail}`.replaceAll(origin, ''));
};

describe('links', () => {
  it('tells what is gone from what moved, by redirect or by the page itself, and from what is alive', async () => {
    expect(
      await check('/alive.html#part', '/gone.html', '/moved.html', '/refreshed.html', '/slash', '/busy-once.html'),
    ).toEqual(['/gone.html gone 404', '/moved.html moved /alive.html', '/refreshed.html moved /alive.html']);
  });

  it('calls nothing dead that does not answer, and asks again first', async () => {
    const found = await check('/busy.html', '/never.html');
    expect(found).toEqual(['/busy.html silent 429', expect.stringMatching(/^\/never\.html silent TimeoutError: /)]);
    expect([asked.get('/busy.html'), asked.get('/never.html')]).toEqual([3, 3]);
  });

  it('come from the sources and from what pages write, each address once', async () => {
    const site = await readThisSite();
    const links = listLinks(site);
    expect(new Set(links.map(({url}) => url)).size).toBe(links.length);
    const named = new Set(links.flatMap(({places}) => places));
    expect(Object.keys(site.data.sources).filter((key) => !named.has(key))).toEqual([]);
    expect(named).toContain('docs/exam-scope.mdx');
  });
});

describe('the issue', () => {
  const dead: DeadLink = {url: 'https://example.com/a', places: ['key-a'], kind: 'gone', detail: '404'};
  const report = composeReport([dead], 2, '2026-11-30');

  it('says where each link stands and what to do, and no more than an issue holds', () => {
    expect(report).toContain('2026-11-30 に外部リンク 2 を調べ、1 に問題があった。');
    expect(report).toMatch(/## ページがない（1）\n\n直し方: .*\n\n- <https:\/\/example\.com\/a>（404）: `key-a`\n/);
    const many = composeReport(
      Array<DeadLink>(1600).fill({...dead, url: `https://example.com/${'a'.repeat(150)}`}),
      1600,
      '',
    );
    expect(many).toContain('- ほか 1550');
    expect(many.length).toBeLessThan(65_536);
  });

  /** What `gh` was asked to do, with an issue open or without. */
  const acts = (open: string, body: string): string[] => {
    const calls: string[][] = [];
    keepIssue((...args) => {
      calls.push(args);
      return args[1] === 'list' ? open : 'https://github.com/o/r/issues/8\n';
    }, body);
    return calls.map((args) => args.slice(1, 4).join(' '));
  };

  it('is one: opened once, rewritten while it is open, closed when all is well', () => {
    const list = 'list --state open';
    expect(acts('', report)).toEqual([list, `create --title ${issueTitle}`]);
    expect(acts('7\n', report)).toEqual([list, 'edit 7 --body']);
    expect(acts('7\n', '')).toEqual([list, 'close 7 --comment']);
    expect(acts('', '')).toEqual([list]);
  });
});
