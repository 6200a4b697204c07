/**
 * The pages with questions: tells right from wrong when the answer is opened, keeps that in the browser only, and
 * runs 20 questions against the clock. Without JavaScript the questions are read, and their answers unfolded, all the
 * same.
 */
import {tellUnkept} from '../../components/announce/announce';
import {optionLetters} from '../../data/questions/letters';
import {followRecord} from '../../records/follow';
import {keepAnswer, loadProgress, tallyAnswers} from '../../records/progress';
import type {Progress} from '../../records/progress';
import {recordKeys, writeRecord} from '../../records/storage';
import {describeTally} from './describe-tally';
import {drawRun, formatTime, runLength, timeFor} from './timed-run';

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
  const {fetchDocument} = await import('../../components/fetch-document');
  const all = await Promise.all(pages.map(async (page) => ({page, fetched: await fetchDocument(page)})));
  const arrived = document.createElement('div');
  for (const {page, fetched} of all) {
    for (const {element, id} of readCards(fetched)) {
      // Its button copies the address on the page it came from (src/components/copy-link).
      element.dataset.page = page;
      element.dataset.pageTitle = fetched.querySelector('h1')?.textContent ?? '';
      element.hidden = true;
      // The number that has kept the id till now.
      document.getElementById(id)?.removeAttribute('id');
      arrived.append(document.importNode(element, true));
    }
  }
  stage.append(arrived);
  return readCards(arrived);
}

/** A set of questions that the page lists. */
interface ListedSet {
  /** Path of the page where the set stands: another, or for what is in no group this one. */
  readonly page: string;
  readonly ids: readonly string[];
  readonly tally: HTMLElement;
  /** The links to its questions, in the order of the ids. */
  readonly numbers: readonly HTMLElement[];
}

function readSets(root: ParentNode): ListedSet[] {
  return [...root.querySelectorAll<HTMLElement>('.question-set')].flatMap((element) => {
    const link = element.querySelector('a');
    const tally = element.querySelector<HTMLElement>('.question-set__tally');
    const numbers = [...element.querySelectorAll<HTMLElement>('.question-set__numbers a')];
    const ids = element.dataset.ids?.split(' ') ?? [];
    return link === null || tally === null ? [] : [{page: link.pathname, ids, tally, numbers}];
  });
}

const chosen = ({element}: Card): number | undefined => {
  const value = element.querySelector<HTMLInputElement>('input:checked')?.value;
  return value === undefined ? undefined : Number(value);
};

/** Keeps an answer, or says that the browser does not. */
const keep = (id: string, isRight: boolean): unknown =>
  keepAnswer(id, isRight).then((isKept) => isKept || tellUnkept());

/** Says whether the choice is right, and keeps it. Without a choice there is nothing to say. */
function judge(card: Card): boolean | undefined {
  const choice = chosen(card);
  if (choice === undefined) {
    return undefined;
  }
  const isRight = choice === card.answer;
  card.verdict.textContent = isRight ? '正解' : `まちがい（選んだのは ${optionLetters[choice] ?? ''}）`;
  card.element.dataset.result = isRight ? 'right' : 'wrong';
  keep(card.id, isRight);
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
function describeShortly(progress: Progress, ids: readonly string[]): string {
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
  const sets = readSets(document);
  const own = readCards(document);
  let cards = own;
  const ids = [...new Set([...own.map(({id}) => id), ...sets.flatMap((set) => set.ids)])];
  let run: readonly string[] | undefined;
  let ticking: number | undefined;
  let isLoading = false;

  const tell = (): void => {
    const progress = loadProgress();
    tallyLine.textContent = describeTally(tallyAnswers(progress, ids));
    for (const set of sets) {
      set.tally.textContent = describeShortly(progress, set.ids);
      set.numbers.forEach((number, index) => {
        const result = progress[set.ids[index] ?? ''];
        if (result === undefined) {
          delete number.dataset.result;
        } else {
          number.dataset.result = result;
        }
      });
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
  /** Puts the questions on the page that stand on others; whether they are there then. */
  const load = async (wanted: readonly string[]): Promise<boolean> => {
    const missing = wanted.filter((id) => !cards.some((card) => card.id === id));
    const pages = new Set(sets.filter((set) => set.ids.some((id) => missing.includes(id))).map(({page}) => page));
    const stage = document.querySelector('.practice-stage');
    if (pages.size === 0 || stage === null) {
      return true;
    }
    if (isLoading) {
      return false;
    }
    isLoading = true;
    try {
      cards = [...cards, ...(await fetchCards([...pages], stage))];
      return true;
    } catch {
      score.textContent = '問題を読み込めない。通信を確かめて、もう一度押す。';
      return false;
    } finally {
      isLoading = false;
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
        keep(card.id, false);
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
    const drawn = drawRun(ids, runLength, Math.random);
    if (!(await load(drawn))) {
      return;
    }
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
    const progress = loadProgress();
    if (await load(ids.filter((id) => progress[id] === 'wrong'))) {
      const missed = cards.filter(({id}) => progress[id] === 'wrong');
      missed.forEach(clear);
      show((card) => missed.includes(card));
      score.textContent =
        missed.length === 0 ? 'まちがえた問題はない。' : `まちがえた ${missed.length} 問だけを出した。`;
    }
  };
  const reset = (): void => {
    writeRecord(recordKeys.progress, '');
    cards.forEach(clear);
    score.textContent = '';
    show((card) => own.includes(card));
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
    } else if (name === 'reset' && window.confirm('全ページの問題の答えの記録を消す')) {
      reset();
    }
  };
  const onToggle = (event: Event): void => {
    const card = cards.find(({details}) => details === event.target);
    if (card?.details.open === true && card.verdict.textContent === '') {
      judge(card);
    }
  };
  const onChoice = ({target}: Event): void => {
    const card = target instanceof HTMLInputElement ? cards.find(({id}) => id === target.name) : undefined;
    if (card !== undefined && !card.details.open) {
      card.verdict.textContent = '';
      delete card.element.dataset.result;
    }
  };

  const unfollow = followRecord(recordKeys.progress, tell);
  buttons.querySelectorAll('button').forEach((button) => {
    button.disabled = false;
  });
  form.addEventListener('click', onClick);
  // `toggle` does not bubble; on its way down it is seen.
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('change', onChoice);
  tell();
  return () => {
    window.clearInterval(ticking);
    document.documentElement.classList.remove('practice-running');
    unfollow();
    document.removeEventListener('toggle', onToggle, true);
    document.removeEventListener('change', onChoice);
  };
}
