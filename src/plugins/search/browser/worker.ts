import type {SearchEngine} from '../engine/search-engine';
import {loadEngine} from './load-engine';
import type {FromWorker, ToWorker} from './messages';

let engine: SearchEngine | undefined;

function send(message: FromWorker): void {
  self.postMessage(message);
}

self.addEventListener('message', ({data}: MessageEvent<ToWorker>) => {
  if (data.kind === 'search') {
    send({
      kind: 'answer',
      id: data.id,
      answer: engine?.search(data.query, {area: data.area, limit: data.limit}) ?? {
        results: [],
        total: 0,
        suggestions: [],
      },
    });
    return;
  }
  void loadEngine(data.url).then((loaded) => {
    if ('engine' in loaded) {
      engine = loaded.engine;
      send({kind: 'ready'});
    } else {
      send({kind: 'failed', reason: loaded.reason});
    }
  });
});
