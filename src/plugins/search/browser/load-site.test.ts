import {afterEach, describe, expect, test, vi} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {packSite} from '../engine/pack';
import {loadSite} from './load-site';

const file = packSite(exampleSite);
const lines = file.split('\n');
const answer =
  (body: BodyInit, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(body, {status}));

/** A body that is sent in pieces of bytes, whatever they cut apart. */
const inPieces = (text: string, size: number): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) {
        controller.enqueue(bytes.slice(at, at + size));
      }
      controller.close();
    },
  });
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('loadSite', () => {
  test.each([
    ['in one piece', 1e6],
    ['in pieces that cut letters', 7],
  ])('gives the site as far as it has arrived, %s', async (_, size) => {
    const taken: [number, number, boolean][] = [];
    const reason = await loadSite(
      '/x',
      ({pages}, isWhole) => {
        const sections = pages.flatMap((page) => page.sections);
        taken.push([
          sections.filter(({words}) => words.length > 0).length,
          sections.filter(({text}) => text !== '').length,
          isWhole,
        ]);
      },
      answer(inPieces(file, size)),
    );
    expect(reason).toBeUndefined();
    const all = exampleSite.pages.flatMap(({sections}) => sections);
    const withWords = all.filter(({words}) => words.length > 0).length;
    expect(taken).toEqual([
      [0, 0, false],
      [withWords, 0, false],
      [withWords, all.length, true],
    ]);
  });

  test.each([
    ['status', answer('', 500)],
    ['status', answer(file, 404)],
    ['broken', answer(file.slice(0, file.length / 2))],
    ['broken', answer(lines.slice(0, 2).join('\n'))],
    ['broken', answer('<!doctype html>')],
    ['broken', answer('{"version":1}')],
    ['broken', answer('')],
    ['network', () => Promise.reject(new TypeError('failed'))],
    [
      'network',
      answer(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(`${lines[0]}\n`));
            controller.error(new TypeError('lost'));
          },
        }),
      ),
    ],
  ])('says %s', async (reason, get) => {
    const logged = vi.spyOn(console, 'error');
    expect(await loadSite('/x', () => undefined, get)).toEqual(reason);
    expect(logged).not.toHaveBeenCalled();
  });

  test('a fault of the engine is broken, too, but is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const fault = new Error('fault');
    const loaded = loadSite(
      '/x',
      () => {
        throw fault;
      },
      answer(file),
    );
    expect(await loaded).toBe('broken');
    expect(logged.mock.calls).toEqual([[fault]]);
  });
});
