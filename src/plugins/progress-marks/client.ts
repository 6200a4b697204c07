/**
 * Client module: keeps what the reader says of a page at once, for the next press may lead away. What shows it is
 * fetched once there is something to show.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost, tellUnkept} from '../../components/announce/announce';
import {followRecord} from '../../records/follow';
import {readRecord, recordKeys} from '../../records/storage';
import {keepRead} from './keep-read';

/** What was shown has to go when it is forgotten. */
let isShown = false;

function show(): void {
  isShown ||= readRecord(recordKeys.readPages) + readRecord(recordKeys.progress) !== '';
  if (isShown) {
    void import('./show-marks').then(({showMarks}) => showMarks()).catch(tellLost);
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('change', ({target}) => {
    if (target instanceof HTMLInputElement && target.matches('.read-toggle input')) {
      void keepRead(window.location.pathname, target.checked).then((isKept) => isKept || tellUnkept());
    }
  });
  [recordKeys.readPages, recordKeys.progress].forEach((key) => followRecord(key, show));
}

const clientModule: ClientModule = {onRouteDidUpdate: show};

export default clientModule;
