/**
 * Promise: what hosts read says the same everywhere, and nothing twice. That servers then do as they are told is seen
 * by e2e/hosting.spec.ts, of the tests' own server and of nginx.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {securityHeaders} from '../../data/security-headers';
import {composeCloudfront, edgeFunction} from './compose-cloudfront';
import {composeHeaders, composeNginx, planVercel} from './compose-files';
import {asked, contentType, fileTypes, findUntyped, headersOf, kept} from './rules';

/** What Netlify and Cloudflare Pages make of the file: the headers of every rule that fits, one name twice joined. */
function readHeaders(file: string, address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of file.trim().split('\n\n')) {
    const [where = '', ...lines] = rule.split('\n');
    const pattern = where.split('*').map((part) => part.replace(/[.]/g, '\\.'));
    if (new RegExp(`^${pattern.join('.*')}$`).test(address)) {
      for (const [, name = '', value = ''] of lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line) ?? [])) {
        headers.set(name, headers.has(name) ? `${headers.get(name) ?? ''}, ${value}` : value);
      }
    }
  }
  return headers;
}

/** What Vercel makes of the file. */
const readVercel = (base: string, address: string): Map<string, string> =>
  new Map(
    planVercel(base)
      .headers.filter(({source}) => new RegExp(`^${source}$`).test(address))
      .flatMap((rule) => rule.headers.map(({key, value}) => [key, value] as const)),
  );

describe.each(['/', '/notes/'])('below %s', (base) => {
  const headers = composeHeaders(base);

  test.each([
    ['', undefined, undefined],
    ['deploy-patterns/rolling/', undefined, undefined],
    ['assets/css/light.12345678.css', kept, undefined],
    ['assets/search/sections.2633886b.txt', kept, 'text/plain; charset=utf-8'],
    ['sw.js', asked, undefined],
    ['offline.json', asked, undefined],
    ['deploy-patterns/rolling.md', undefined, 'text/markdown; charset=utf-8'],
    ['anki/terms.csv', undefined, 'text/csv; charset=utf-8'],
    ['sitemap.xml', undefined, 'application/xml; charset=utf-8'],
    ['llms.txt', undefined, 'text/plain; charset=utf-8'],
  ])('%s has its headers once', (address, caching, type) => {
    const expected = new Map([
      ...securityHeaders.map(({name, value}) => [name, value] as const),
      ...(caching === undefined ? [] : [['Cache-Control', caching] as const]),
      ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ]);
    expect(readHeaders(headers, base + address)).toEqual(expected);
    expect(readVercel(base, base + address)).toEqual(expected);
  });

  test('nginx is told the same', () => {
    const nginx = composeNginx(base);
    for (const {name, value} of securityHeaders) {
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(nginx).toContain(`location ^~ ${base}assets/ {\n    set $cache_control "${kept}";`);
    expect(nginx).toContain(`error_page 403 404 =404 ${base}404.html;`);
    expect(nginx.includes(`return 302 ${base};`)).toBe(base !== '/');
  });
});

test('a host takes it: at most 100 rules, lines of 2,000 letters, no letter that nginx reads as a variable', () => {
  const lines = composeHeaders('/').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(securityHeaders.filter(({value}) => /["$\\\n]/.test(value))).toEqual([]);
});

test('only what has a hash in its name is kept', () => {
  const caching = (address: string): string | undefined =>
    headersOf(address).find(({name}) => name === 'Cache-Control')?.value;
  expect(caching('assets/js/behaviours.b4e76bb5.js')).toBe(kept);
  const lines = readFileSync(path.join(__dirname, 'rules.ts'), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('const hashedFolder')) + 1;
  expect(
    ['', '404.html', 'sw.js', 'offline.json', 'img/logo.svg', 'cards/assets/x.jpg']
      .filter((address) => caching(address) !== asked)
      .map(
        (address) =>
          `src/plugins/hosting/rules.ts:${at}: /${address} を 1 年持たせる\n    直し方: 名前にハッシュのあるものだけのフォルダーにする`,
      ),
  ).toEqual([]);
});

test('a file of no known type is found', () => {
  expect(findUntyped(['index.html', 'assets', 'a/b.md', 'CNAME', '.nojekyll', 'img/x.woff2', 'a.b/c'])).toEqual([
    'img/x.woff2',
  ]);
});

test('a text has its charset, a picture none; what is packed is what is text', () => {
  expect(fileTypes.map(contentType).filter((type) => /^(?:image\/(?:png|jpeg)|.*pdf)/.test(type))).toEqual([
    'application/pdf',
    'image/png',
    'image/jpeg',
  ]);
  const packed = [...readFileSync(path.join(__dirname, 'compress.sh'), 'utf8').matchAll(/'\*\.(\w+)'/g)];
  expect(packed.map(([, ending]) => ending).sort()).toEqual(
    fileTypes.flatMap(({endings, isBinary}) => (isBinary ? [] : endings)).sort(),
  );
});

describe('CloudFront', () => {
  const ask = (uri: string, query?: string): unknown =>
    runInNewContext(`${edgeFunction}\nhandler({request})`, {request: {uri, rawQueryString: () => query}});

  test.each([
    ['/', '/index.html'],
    ['/deploy-patterns/rolling/', '/deploy-patterns/rolling/index.html'],
    ['/deploy-patterns/rolling.md', '/deploy-patterns/rolling.md'],
    ['/assets/css/light.12345678.css', '/assets/css/light.12345678.css'],
  ])('finds the file of %s', (uri, file) => {
    expect(ask(uri)).toMatchObject({uri: file});
  });

  test.each([
    ['/deploy-patterns/rolling', undefined, '/deploy-patterns/rolling/'],
    ['/search', 'q=a&b=', '/search/?q=a&b='],
    ['/search', '', '/search/'],
  ])('leads %s?%s on', (uri, query, to) => {
    expect(ask(uri, query)).toMatchObject({statusCode: 301, headers: {location: {value: to}}});
  });

  test('is told every header, and of nothing that is not there', () => {
    const template = composeCloudfront('/notes/');
    for (const {name, value} of securityHeaders) {
      const own = `"${name.replaceAll('-', '').replace('X', '')}"`;
      expect(template.includes(own) || template.includes(`"Header": "${name}"`), name).toBe(true);
      expect(name.startsWith('X-') || template.includes(/^max-age=(\d+)$/.exec(value)?.[1] ?? value), value).toBe(true);
    }
    expect(template).toContain('"ResponsePagePath": "/notes/404.html"');
    const names = new Set([...template.matchAll(/^ {4}"(\w+)": \{$/gm)].map(([, name]) => name));
    const asked = [...template.matchAll(/"(?:Ref|Fn::GetAtt)": (?:\[\s*)?"(\w+)"/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
