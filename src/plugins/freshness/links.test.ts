import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseDocument} from 'yaml';
import {readThisSite, siteDir} from '../../site/this-site';
import {checkLinks, composeReport, listLinks} from './links';
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

  /** What the workflow asks of `gh`, with an issue open or without, once the other job has handed over the report. */
  const acts = (open: string, body: string): string[] => {
    const workflow = readFileSync(path.join(siteDir, '.github/workflows/links.yml'), 'utf8');
    const script = parseDocument(workflow).getIn(['jobs', 'issue', 'steps', 1, 'run']);
    const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
    writeFileSync(path.join(folder, 'links.md'), body);
    const gh = 'gh() { echo "$2 $3 $4" >&2; if [ "$2" = list ]; then printf "$OPEN"; fi; }';
    const {status, stderr} = spawnSync('sh', ['-ec', `${gh}\n${String(script)}`], {
      cwd: folder,
      env: {...process.env, OPEN: open, TITLE: 'links'},
      encoding: 'utf8',
    });
    rmSync(folder, {recursive: true});
    expect(status).toBe(0);
    return stderr.trim().split('\n');
  };

  it('is one: opened once, rewritten while it is open, closed when all is well', () => {
    const list = 'list --state open';
    expect(acts('', report)).toEqual([list, 'create --title links']);
    expect(acts('7', report)).toEqual([list, 'edit 7 --body-file']);
    expect(acts('7', '')).toEqual([list, 'close 7 --comment']);
    expect(acts('', '')).toEqual([list]);
  });
});
