/** Tells who has saved the site that there is something newer; the reader decides when to fetch it. */
import {makeButton} from '../../components/push-button';
import './offline-notice.css';
import {fetchNewest, readHolding, save, transferOfMissing} from './saving';
import {failureWords, holdingWords, newerWords, savingWords} from './words';

/** Where it is noted what the host answered: it is asked once a visit. Of each site: an origin may have several. */
const askedOf = (base: string): string => `offline-asked:${base}`;
/** Where the content is noted that the reader put off. */
const laterOf = (base: string): string => `offline-later:${base}`;

function show(words: string, take: string, base: string, putOff: () => void): void {
  const notice = document.createElement('section');
  notice.className = 'offline-notice';
  notice.setAttribute('aria-label', '保存したノート');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const far = document.createElement('span');
  const taking = makeButton(take, () => {
    taking.remove();
    leaving.textContent = '閉じる';
    leaving.focus();
    status.replaceChildren('受け取っている…');
    void save(base, (saved, of) => far.replaceChildren(savingWords(saved, of))).then((failure) => {
      far.remove();
      sessionStorage.removeItem(askedOf(base));
      status.replaceChildren(failure === undefined ? '更新した。' : failureWords[failure]);
    });
  });
  const leaving = makeButton('あとで', () => {
    if (taking.isConnected) {
      putOff();
    }
    notice.remove();
  });
  notice.append(status, far, taking, leaving);
  document.body.append(notice);
  // What is read out has to come into a place that is there.
  requestAnimationFrame(() => status.replaceChildren(words));
}

/**
 * Shows a notice where the host has something newer than what is held, or the browser took some of that away.
 * @param base address of the site
 */
export async function tellNewer(base: string): Promise<void> {
  const holding = await readHolding(base);
  if (holding.kind === 'nothing') {
    return;
  }
  const ask = async (): Promise<string> => {
    const newest = await fetchNewest(base);
    return `${newest.content}\n${newerWords(newest.date, await transferOfMissing(base, newest))}`;
  };
  const answer = sessionStorage.getItem(askedOf(base)) ?? (await ask());
  sessionStorage.setItem(askedOf(base), answer);
  const [content = '', words = ''] = answer.split('\n');
  const isNewer = holding.kind === 'broken' || holding.list.content !== content;
  if (isNewer && navigator.onLine && localStorage.getItem(laterOf(base)) !== content) {
    const [said, take] = holding.kind === 'broken' ? [holdingWords(holding), '保存し直す'] : [words, '更新する'];
    show(said, take, base, () => localStorage.setItem(laterOf(base), content));
  }
}
