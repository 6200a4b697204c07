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
const answer = {results: [], total: 0, suggestions: []};

function setUp(): {client: ReturnType<typeof createSearchClient>; workers: FakeWorker[]} {
  const workers: FakeWorker[] = [];
  const client = createSearchClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    () => '/sections.json',
    1000,
  );
  return {client, workers};
}

describe('search client', () => {
  test('starts nothing before it is asked to, and one worker only', () => {
    const {client, workers} = setUp();
    void client.search(request);
    expect(workers).toHaveLength(0);
    client.start();
    client.start();
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent).toEqual([{kind: 'open', url: '/sections.json'}]);
    expect(client.getStatus()).toEqual({phase: 'loading'});
  });

  test('asks what waited once the index is there, and remembers the answer', async () => {
    const {client, workers} = setUp();
    client.start();
    const promise = client.search(request);
    workers[0]?.say({kind: 'ready'});
    expect(workers[0]?.sent.at(-1)).toEqual({kind: 'search', id: 1, ...request});
    workers[0]?.say({kind: 'answer', id: 1, answer});
    expect(await promise).toEqual(answer);
    expect(await client.search(request)).toEqual(answer);
    expect(workers[0]?.sent).toHaveLength(2);
  });

  test('of what one reader typed while the index was loading only the last is asked; others keep theirs', async () => {
    const {client, workers} = setUp();
    client.start();
    const page = client.search({...request, limit: 50});
    for (const query of ['ロ', 'ロー', 'ロール']) {
      const outdated = new AbortController();
      void client.search({...request, query}, outdated.signal);
      outdated.abort();
    }
    const box = client.search({...request, query: 'ロールバック'}, new AbortController().signal);
    workers[0]?.say({kind: 'ready'});
    const asked = workers[0]?.sent.flatMap((message) => (message.kind === 'search' ? [message] : [])) ?? [];
    expect(asked.map(({query}) => query)).toEqual(['ログ', 'ロールバック']);
    asked.forEach(({id}) => workers[0]?.say({kind: 'answer', id, answer}));
    expect(await Promise.all([page, box])).toEqual([answer, answer]);
  });

  test('what was asked already is remembered, also where the reader typed on', async () => {
    const {client, workers} = setUp();
    client.start();
    workers[0]?.say({kind: 'ready'});
    const outdated = new AbortController();
    void client.search(request, outdated.signal);
    outdated.abort();
    workers[0]?.say({kind: 'answer', id: 1, answer});
    expect(await client.search(request)).toEqual(answer);
    expect(workers[0]?.sent).toHaveLength(2);
  });

  test('a failure is told, and a retry takes a new worker that answers what waited', async () => {
    const {client, workers} = setUp();
    const seen: string[] = [];
    client.subscribe(() => seen.push(client.getStatus().phase));
    client.start();
    const promise = client.search(request);
    workers[0]?.say({kind: 'failed', reason: 'status'});
    expect(client.getStatus()).toEqual({phase: 'failed', reason: 'status'});
    expect(workers[0]?.terminated).toBe(true);
    client.start();
    workers[1]?.say({kind: 'ready'});
    workers[1]?.say({kind: 'answer', id: 1, answer});
    expect(await promise).toEqual(answer);
    expect(seen).toEqual(['loading', 'failed', 'loading', 'ready']);
  });

  test('a worker that crashes, cannot start or never answers is a failure', () => {
    vi.useFakeTimers();
    const {client, workers} = setUp();
    client.start();
    workers[0]?.crash();
    expect(client.getStatus()).toEqual({phase: 'failed', reason: 'worker'});
    client.start();
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
