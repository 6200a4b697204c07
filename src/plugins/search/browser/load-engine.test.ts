import {afterEach, describe, expect, test, vi} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {packSite} from '../engine/pack';
import {loadEngine} from './load-engine';

const file = JSON.stringify(packSite(exampleSite));
const answer =
  (body: string, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(body, {status}));

afterEach(() => {
  vi.restoreAllMocks();
});

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
    const logged = vi.spyOn(console, 'error');
    expect(await loadEngine('/x', get)).toEqual({reason});
    expect(logged).not.toHaveBeenCalled();
  });

  test('a fault of the engine is broken, too, but is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const fault = new Error('fault');
    const loaded = loadEngine('/x', answer(file), () => {
      throw fault;
    });
    expect(await loaded).toEqual({reason: 'broken'});
    expect(logged.mock.calls).toEqual([[fault]]);
  });
});
