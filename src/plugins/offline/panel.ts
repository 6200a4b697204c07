/** The panel of `/reading-guide/#offline`: what is held, and the reader's choices. */
import {canSave, fetchNewest, forget, readHolding, save, transferOfMissing} from './saving';
import {failureWords, holdingWords, newerWords} from './words';

type Choice = 'save' | 'check' | 'forget';

const operated = new WeakSet<Element>();

/** Lets a panel be operated, and shows what is held. */
export function operate(panel: HTMLElement): void {
  if (operated.has(panel)) {
    return;
  }
  operated.add(panel);
  const {base = '/'} = panel.dataset;
  const status = panel.querySelector('[role="status"]');
  const progress = panel.querySelector('progress');
  const buttons = [...panel.querySelectorAll('button')];
  const say = (words: string): void => status?.replaceChildren(words);

  /**
   * Shows the buttons that there is something to do for; the focus stays among them.
   * @param saving name of the one that saves; it is not there without a name
   */
  const offer = (saving: string | undefined, ...choices: Choice[]): void => {
    const focused = buttons.find((button) => button === document.activeElement);
    for (const button of buttons) {
      if (button.value === 'save') {
        button.hidden = saving === undefined;
        button.textContent = saving ?? '';
      } else {
        button.hidden = !choices.some((choice) => choice === button.value);
      }
    }
    if (focused?.hidden === true) {
      buttons.find(({hidden}) => !hidden)?.focus();
    }
  };

  const show = async (): Promise<void> => {
    const holding = await readHolding(base);
    say(holdingWords(holding));
    if (holding.kind === 'whole') {
      offer(undefined, 'check', 'forget');
    } else if (holding.kind === 'broken') {
      offer('保存し直す', 'forget');
    } else {
      offer('保存する');
    }
  };

  /** @returns whether the host has something newer than what is held whole; nothing where nobody can tell */
  const offerNewer = async (): Promise<boolean | undefined> => {
    const holding = await readHolding(base);
    const newest = holding.kind === 'whole' ? await fetchNewest(base).catch(() => undefined) : undefined;
    if (holding.kind !== 'whole' || newest === undefined) {
      return undefined;
    }
    const isNewer = newest.content !== holding.list.content;
    if (isNewer) {
      say(newerWords(newest.date, await transferOfMissing(base, newest)));
      offer('更新する', 'forget');
    }
    return isNewer;
  };

  const work: Readonly<Record<Choice, () => Promise<void>>> = {
    async save() {
      say('保存している…');
      const failure = await save(base, (saved, of) => {
        if (progress !== null) {
          progress.hidden = false;
          progress.max = of;
          progress.value = saved;
        }
      });
      progress?.setAttribute('hidden', '');
      await show();
      if (failure !== undefined) {
        const {kind} = await readHolding(base);
        say(`${failureWords[failure]}${kind === 'whole' ? '前に保存したものは残っている。' : ''}`);
        offer('もう一度', 'forget');
      }
    },
    async check() {
      say('更新を確かめている…');
      const isNewer = await offerNewer();
      if (isNewer !== true) {
        await show();
        status?.append(isNewer === false ? '更新はない。' : 'いまは確かめられない。');
      }
    },
    async forget() {
      await forget(base);
      await show();
      say('消した。');
    },
  };

  let isBusy = false;
  /** One thing at a time; whatever the browser refuses is said. */
  const run = async (task: () => Promise<unknown>): Promise<void> => {
    if (isBusy) {
      return;
    }
    isBusy = true;
    panel.setAttribute('aria-busy', 'true');
    await task().catch(() => say(failureWords.refused));
    panel.removeAttribute('aria-busy');
    isBusy = false;
  };
  const isChoice = (value: string): value is Choice => Object.hasOwn(work, value);

  if (!canSave()) {
    say('このブラウザーか、https でないこのアドレスでは、保存できない。');
    return;
  }
  panel.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null && isChoice(button.value)) {
      void run(work[button.value]);
    }
  });
  void run(async () => {
    await show();
    await offerNewer();
  });
}
