/** Promise: nginx sends texts packed, as the reader's browser takes them, and says that they differ by that. */
import {expect, test} from 'playwright/test';
import {basePath, subPath} from '../variants';

test('Brotli, gzip or neither, as asked', async ({request}) => {
  const lengths: number[] = [];
  for (const [takes, coded] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    for (const address of [
      '',
      'no/such/page/',
      'deploy-patterns/rolling.md',
      'llms.txt',
      'sitemap.xml',
      'offline.json',
    ]) {
      const headers = (await request.head(basePath + address, {headers: {'Accept-Encoding': takes}})).headers();
      expect(headers['content-encoding'], `${address} ${takes}`).toBe(coded);
      if (coded !== undefined) {
        expect(headers.vary, address).toBe('Accept-Encoding');
      }
      if (address === '') {
        lengths.push(Number(headers['content-length']));
      }
    }
  }
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});

test('pictures are sent as they are, and nginx does not tell its version', async ({request}) => {
  const headers = (await request.get(`${basePath}img/readme-home.png`)).headers();
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.server).toBe('nginx');
});

test('below a path, the host itself leads there', async ({request}) => {
  const origin = `http://localhost:${subPath.port}`;
  const answer = await request.get(`${origin}/`, {maxRedirects: 0});
  expect([answer.status(), answer.headers().location]).toEqual([302, subPath.base]);
  const slash = await request.get(origin + subPath.base.slice(0, -1), {maxRedirects: 0});
  expect([slash.status(), slash.headers().location]).toEqual([301, subPath.base]);
});
