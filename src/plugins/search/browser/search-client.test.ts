import {describe, expect, test, vi} from 'vitest';
import type {FromWorker, ToWorker} from './messages';
import {createSearchClient} from './search-client';
import type {WorkerLike} from './search-client';

class FakeWorker implements WorkerLike {
  readonly sent: ToWorker[] = [];
  terminated = false;
  private readonly onMessage: ((event: MessageEvent<FromWorker>) => void)[] = [];
  private readonly onError: (() => void)[] = [];
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  addEventListener(
    ...[type, listener]: ['message', (event: MessageEvent<FromWorker>) => void] | ['error', () => void]
  ): void {
    if (type === 'message') {
      this.onMessage.push(listener);
    } else {
      this.onError.push(listener);
    }
  }
  say(data: FromWorker): void {
    this.onMessage.forEach((listener) => listener(new MessageEvent('message', {data})));
  }
  crash(): void {
    this.onError.forEach((listener) => listener());
  }
}

const request = {query: 'ログ', area: undefined, limit: 5};
const answer = {definition: undefined, results: [], total: 0, suggestions: [], corrected: ''};

function setUp(): {client: ReturnType<typeof createSearchClient>; workers: FakeWorker[]} {
  const workers: FakeWorker[] = [];
  const client = createSearchClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    () => '/sections.txt',
    1000,
  );
  return {client, workers};
}

describe('search client', () => {
  test('starts nothing before it is asked to, and one worker only', () => {
    const {client, workers} = setUp();
    expect(workers).toHaveLength(0);
    client.start();
    client.start();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent).toEqual([{kind: 'open', url: '/sections.txt'}]);
    expect(client.getStatus()).toEqual({phase: 'loading'});
  });

  test('of what was asked before the start the newest is asked at once, and answered better and better', () => {
    const {client, workers} = setUp();
    const seen: [number, boolean][] = [];
    client.search({...request, query: 'ロ'}, () => seen.push([0, false]));
    client.search(request, ({total}, isWhole) => seen.push([total, isWhole]));
    client.start();
    expect(workers[0]?.sent.slice(1)).toEqual([{kind: 'search', id: 2, ...request}]);
    workers[0]?.say({kind: 'ready', isWhole: false});
    expect(client.getStatus()).toEqual({phase: 'ready'});
    workers[0]?.say({kind: 'answer', id: 2, answer: {...answer, total: 1}, isWhole: false});
    workers[0]?.say({kind: 'answer', id: 2, answer: {...answer, total: 2}, isWhole: true});
    expect(seen).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test('an answer that comes after the next question is passed over', () => {
    const {client, workers} = setUp();
    const seen: string[] = [];
    client.start();
    client.search(request, () => seen.push('old'));
    client.search({...request, query: 'ログイン'}, () => seen.push('new'));
    workers[0]?.say({kind: 'answer', id: 1, answer, isWhole: true});
    expect(seen).toEqual([]);
    workers[0]?.say({kind: 'answer', id: 2, answer, isWhole: true});
    expect(seen).toEqual(['new']);
  });

  test('a failure is told, and a retry takes a new worker that answers what waited', () => {
    const {client, workers} = setUp();
    const seen: string[] = [];
    client.subscribe(() => seen.push(client.getStatus().phase));
    client.start();
    client.search(request, () => seen.push('answer'));
    workers[0]?.say({kind: 'failed', reason: 'status'});
    expect(client.getStatus()).toEqual({phase: 'failed', reason: 'status'});
    expect(workers[0]?.terminated).toBe(true);
    client.start();
    workers[1]?.say({kind: 'ready', isWhole: true});
    workers[1]?.say({kind: 'answer', id: 1, answer, isWhole: true});
    expect(seen).toEqual(['loading', 'failed', 'loading', 'ready', 'answer']);
  });

  test('a worker that crashes, cannot start or never answers is a failure', () => {
    vi.useFakeTimers();
    const {client, workers} = setUp();
    client.start();
    workers[0]?.crash();
    expect(client.getStatus()).toEqual({phase: 'failed', reason: 'worker'});
    client.start();
    // What has arrived can be searched; the rest does not come.
    workers[1]?.say({kind: 'ready', isWhole: false});
    vi.advanceTimersByTime(1001);
    expect(client.getStatus()).toEqual({phase: 'failed', reason: 'timeout'});
    vi.useRealTimers();
    const broken = createSearchClient(
      () => {
        throw new Error('no workers');
      },
      () => '/x',
    );
    broken.start();
    expect(broken.getStatus()).toEqual({phase: 'failed', reason: 'worker'});
  });
});
