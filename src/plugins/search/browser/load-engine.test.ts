import {describe, expect, test} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {packSite} from '../engine/pack';
import {loadEngine} from './load-engine';

const file = JSON.stringify(packSite(exampleSite));
const answer =
  (body: string, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(body, {status}));

describe('loadEngine', () => {
  test('builds the engine from what ships', async () => {
    const loaded = await loadEngine('/x', answer(file));
    expect('engine' in loaded && loaded.engine.search('ローリング').total).toBeGreaterThan(0);
  });

  test.each([
    ['status', answer('', 500)],
    ['status', answer(file, 404)],
    ['broken', answer(file.slice(0, file.length / 2))],
    ['broken', answer('{"version":1}')],
    ['broken', answer('')],
    ['network', () => Promise.reject(new TypeError('failed'))],
  ])('says %s', async (reason, get) => {
    expect(await loadEngine('/x', get)).toEqual({reason});
  });
});
