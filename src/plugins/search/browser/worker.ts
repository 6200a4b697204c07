import {buildEngine} from '../engine/search-engine';
import type {SearchEngine} from '../engine/search-engine';
import {loadSite} from './load-site';
import type {FromWorker, ToWorker} from './messages';

let engine: SearchEngine | undefined;
let isWhole = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The newest question. */
let asked: Extract<ToWorker, {kind: 'search'}> | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

function answer(): void {
  if (asked !== undefined && engine !== undefined) {
    const {id, query, area, limit} = asked;
    send({kind: 'answer', id, answer: engine.search(query, {area, limit}), isWhole});
  }
}

async function open(url: string): Promise<void> {
  const reason = await loadSite(url, (site, whole) => {
    engine = buildEngine(site);
    isWhole = whole;
    send({kind: 'ready', isWhole});
    answer();
  });
  if (reason !== undefined) {
    send({kind: 'failed', reason});
  }
}

self.addEventListener('message', ({data}: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    void open(data.url);
    return;
  }
  asked = data;
  clearTimeout(timer);
  // After the messages that wait already: of questions that came meanwhile, the newest is answered.
  timer = setTimeout(answer);
});
