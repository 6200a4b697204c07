/**
 * The pages below `/self-check/`: tells right from wrong when the answer is opened, keeps that in the browser only, and
 * runs 20 questions against the clock. Without JavaScript the questions are read, and their answers unfolded, all the
 * same.
 */
import {optionLetters} from '../../data/questions/grouping';
import {describeTally, readProgress, recordAnswer, tallyAnswers, writeProgress} from './progress';
import type {Progress} from './progress';
import {drawRun, formatTime, runLength, timeFor} from './timed-run';

const storageKey = 'self-check';

/** Storage may be refused; then the progress lasts as long as the page. */
let progress: Progress = {};

function readStorage(): void {
  try {
    progress = readProgress(window.localStorage.getItem(storageKey));
  } catch {
    // Refused: what was kept in memory stays.
  }
}

function keep(next: Progress): void {
  progress = next;
  try {
    window.localStorage.setItem(storageKey, writeProgress(next));
  } catch {
    // Refused: see above.
  }
}

/** The parts of a question's card that a script touches. */
interface Card {
  readonly element: HTMLElement;
  readonly id: string;
  readonly answer: number;
  readonly details: HTMLDetailsElement;
  readonly verdict: HTMLElement;
}

function readCards(root: ParentNode): Card[] {
  return [...root.querySelectorAll<HTMLElement>('.question')].flatMap((element) => {
    const details = element.querySelector('details');
    const verdict = element.querySelector<HTMLElement>('.question__verdict');
    return details === null || verdict === null
      ? []
      : [{element, id: element.id, answer: Number(element.dataset.answer), details, verdict}];
  });
}

/**
 * The questions of other pages, put on this one.
 * @throws Error where a page cannot be fetched
 */
async function fetchCards(pages: readonly string[], stage: Element): Promise<Card[]> {
  const texts = await Promise.all(
    pages.map(async (page) => {
      const response = await fetch(page);
      if (!response.ok) {
        throw new Error(`${page}: ${response.status}`);
      }
      return [page, await response.text()] as const;
    }),
  );
  for (const [page, text] of texts) {
    const fetched = new DOMParser().parseFromString(text, 'text/html');
    for (const {element} of readCards(fetched)) {
      // Its button copies the address on the page it came from (src/components/copy-link).
      element.dataset.page = page;
      element.dataset.pageTitle = fetched.querySelector('h1')?.textContent ?? '';
      element.hidden = true;
      stage.append(document.importNode(element, true));
    }
  }
  return readCards(stage);
}

const chosen = ({element}: Card): number | undefined => {
  const value = element.querySelector<HTMLInputElement>('input:checked')?.value;
  return value === undefined ? undefined : Number(value);
};

/** Says whether the choice is right, and keeps it. Without a choice there is nothing to say. */
function judge(card: Card): boolean | undefined {
  const choice = chosen(card);
  if (choice === undefined) {
    return undefined;
  }
  const isRight = choice === card.answer;
  card.verdict.textContent = isRight ? '正解' : `まちがい（選んだのは ${optionLetters[choice] ?? ''}）`;
  card.element.dataset.result = isRight ? 'right' : 'wrong';
  keep(recordAnswer(progress, card.id, isRight));
  return isRight;
}

function clear({element, details, verdict}: Card): void {
  element.querySelectorAll<HTMLInputElement>('input:checked').forEach((input) => {
    input.checked = false;
  });
  details.open = false;
  verdict.textContent = '';
  delete element.dataset.result;
}

/** How many of the questions were answered, in words; none, where none was. */
function describeShortly(ids: readonly string[]): string {
  const {right, wrong} = tallyAnswers(progress, ids);
  return right + wrong === 0 ? '' : `正解 ${right}、まちがい ${wrong}`;
}

/** Sets up the page; returns what takes everything down again. */
export function practise(form: HTMLFormElement): () => void {
  const find = <Found extends Element>(selector: string, kind: new () => Found): Found => {
    const found = form.querySelector(selector);
    if (!(found instanceof kind)) {
      throw new Error(`${selector} is missing in the form of /self-check/`);
    }
    return found;
  };
  const buttons = find('.practice__choices', HTMLElement);
  const runPart = find('.practice__run', HTMLElement);
  const clock = find('.practice__clock', HTMLElement);
  const score = find('.practice__score', HTMLElement);
  const tallyLine = find('.practice__tally', HTMLElement);
  const areaTallies = [...document.querySelectorAll<HTMLElement>('.practice-area-tally')];
  const idsOf = ({dataset}: HTMLElement): string[] => (dataset.ids ?? '').split(' ');
  let cards = readCards(document);
  const isHub = cards.length === 0;
  const ids = isHub ? areaTallies.flatMap(idsOf) : cards.map(({id}) => id);
  let run: readonly string[] | undefined;
  let ticking: number | undefined;

  const tell = (): void => {
    tallyLine.textContent = describeTally(tallyAnswers(progress, ids));
    for (const line of areaTallies) {
      line.textContent = describeShortly(idsOf(line));
    }
  };
  const show = (isShown: (card: Card) => boolean): void => {
    cards.forEach((card) => {
      card.element.hidden = !isShown(card);
    });
    document.documentElement.classList.toggle('practice-running', run !== undefined);
    runPart.hidden = run === undefined;
    buttons.hidden = run !== undefined;
    tell();
  };
  const load = async (): Promise<boolean> => {
    const stage = document.querySelector('.practice-stage');
    if (cards.length > 0 || stage === null) {
      return true;
    }
    try {
      cards = await fetchCards((form.dataset.pages ?? '').split(' '), stage);
      return true;
    } catch {
      score.textContent = '問題を読み込めない。通信を確かめて、もう一度押す。';
      return false;
    }
  };
  const finish = (): void => {
    window.clearInterval(ticking);
    const asked = cards.filter(({id}) => run?.includes(id));
    const right = asked.filter((card) => {
      const isRight = judge(card);
      if (isRight === undefined) {
        card.verdict.textContent = '答えていない';
        card.element.dataset.result = 'wrong';
        keep(recordAnswer(progress, card.id, false));
      }
      card.details.open = isRight !== true;
      return isRight === true;
    }).length;
    run = undefined;
    show((card) => asked.includes(card));
    score.textContent = `${asked.length} 問中 ${right} 問正解。まちがえた問題は、答えと理由を開いてある。`;
    score.scrollIntoView({block: 'center'});
  };
  const start = async (): Promise<void> => {
    if (!(await load())) {
      return;
    }
    const drawn = drawRun(
      cards.map(({id}) => id),
      runLength,
      Math.random,
    );
    run = drawn;
    cards.filter(({id}) => drawn.includes(id)).forEach(clear);
    score.textContent = '';
    const end = performance.now() + timeFor(drawn.length) * 1000;
    const tick = (): void => {
      const left = (end - performance.now()) / 1000;
      clock.textContent = formatTime(left);
      if (left <= 0) {
        finish();
      }
    };
    ticking = window.setInterval(tick, 1000);
    show(({id}) => drawn.includes(id));
    tick();
  };
  const showMissed = async (): Promise<void> => {
    if (await load()) {
      const missed = cards.filter(({id}) => progress[id] === 'wrong');
      missed.forEach(clear);
      show((card) => missed.includes(card));
      score.textContent =
        missed.length === 0 ? 'まちがえた問題はない。' : `まちがえた ${missed.length} 問だけを出した。`;
    }
  };
  const reset = (): void => {
    keep({});
    cards.forEach(clear);
    score.textContent = '';
    show(() => !isHub);
  };
  const onClick = ({target}: MouseEvent): void => {
    const name = target instanceof HTMLButtonElement ? target.name : '';
    if (name === 'run') {
      void start();
    } else if (name === 'finish') {
      finish();
    } else if (name === 'missed') {
      void showMissed();
    } else if (name === 'all') {
      score.textContent = '';
      show(() => true);
    } else if (name === 'reset' && window.confirm('このブラウザに残した記録をすべて消す')) {
      reset();
    }
  };
  const onToggle = (event: Event): void => {
    const card = cards.find(({details}) => details === event.target);
    if (card?.details.open === true && card.verdict.textContent === '') {
      judge(card);
      tell();
    }
  };
  const onChoice = ({target}: Event): void => {
    const card = target instanceof HTMLInputElement ? cards.find(({id}) => id === target.name) : undefined;
    if (card !== undefined && !card.details.open) {
      card.verdict.textContent = '';
      delete card.element.dataset.result;
    }
  };

  /** A page that comes back as it was left knows nothing of what was answered since. */
  const refresh = ({persisted}: PageTransitionEvent): void => {
    if (persisted) {
      readStorage();
      tell();
    }
  };

  readStorage();
  window.addEventListener('pageshow', refresh);
  form.addEventListener('click', onClick);
  // `toggle` does not bubble; on its way down it is seen.
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('change', onChoice);
  tell();
  return () => {
    window.clearInterval(ticking);
    document.documentElement.classList.remove('practice-running');
    window.removeEventListener('pageshow', refresh);
    document.removeEventListener('toggle', onToggle, true);
    document.removeEventListener('change', onChoice);
  };
}
