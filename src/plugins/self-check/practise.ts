/**
 * Client module of `/self-check/`: tells right from wrong when the answer is opened, keeps that in the browser only, and
 * runs 20 questions against the clock. Without JavaScript the questions are read, and their answers unfolded, all the same.
 */
import type {ClientModule} from '@docusaurus/types';
import {optionLetters} from './group-questions';
import {readProgress, recordAnswer, tallyAnswers, writeProgress} from './progress';
import type {Progress} from './progress';
import {drawRun, formatTime, runLength, timeFor} from './timed-run';

const storageKey = 'self-check';

/** Storage may be refused; then the progress lasts as long as the page. */
let progress: Progress = {};

function load(): void {
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
  readonly area: string;
  readonly answer: number;
  readonly details: HTMLDetailsElement;
  readonly verdict: HTMLElement;
}

function readCards(): Card[] {
  return [...document.querySelectorAll<HTMLElement>('.question')].flatMap((element) => {
    const details = element.querySelector('details');
    const verdict = element.querySelector<HTMLElement>('.question__verdict');
    const area = element.closest<HTMLElement>('.questions')?.dataset.area ?? '';
    return details === null || verdict === null
      ? []
      : [{element, id: element.id, area, answer: Number(element.dataset.answer), details, verdict}];
  });
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

/** Sets up the page; returns what takes everything down again. */
function practise(form: HTMLFormElement): () => void {
  const find = <Found extends Element>(selector: string, kind: new () => Found): Found => {
    const found = form.querySelector(selector);
    if (!(found instanceof kind)) {
      throw new Error(`${selector} is missing in the form of /self-check/`);
    }
    return found;
  };
  const area = find('[name=area]', HTMLSelectElement);
  const missed = find('[name=missed]', HTMLInputElement);
  const runPart = find('.practice__run', HTMLElement);
  const clock = find('.practice__clock', HTMLElement);
  const score = find('.practice__score', HTMLElement);
  const tallyLine = find('.practice__tally', HTMLElement);
  const choices = find('.practice__choices', HTMLElement);
  const cards = readCards();
  const ids = cards.map(({id}) => id);
  let run: readonly string[] | undefined;
  let ticking: number | undefined;

  const tell = (): void => {
    const {right, wrong, open} = tallyAnswers(progress, ids);
    tallyLine.textContent = `正解 ${right} 問、まちがい ${wrong} 問、まだ ${open} 問（全 ${ids.length} 問）。記録はこのブラウザの中だけに残る。`;
  };
  const show = (): void => {
    const inChoice = (card: Card): boolean =>
      (area.value === '' || card.area === area.value) && (!missed.checked || progress[card.id] === 'wrong');
    cards.forEach((card) => {
      card.element.hidden = run === undefined ? !inChoice(card) : !run.includes(card.id);
    });
    // A heading without a question below it says nothing.
    document.querySelectorAll<HTMLElement>('.questions').forEach((group) => {
      group.dataset.empty = String([...group.querySelectorAll<HTMLElement>('.question')].every(({hidden}) => hidden));
    });
    document.documentElement.classList.toggle('practice-running', run !== undefined);
    runPart.hidden = run === undefined;
    choices.hidden = run !== undefined;
    tell();
  };
  const finish = (): void => {
    window.clearInterval(ticking);
    const asked = cards.filter(({id}) => run?.includes(id));
    const results = asked.map((card) => {
      const isRight = judge(card);
      if (isRight === undefined) {
        card.verdict.textContent = '答えていない';
        card.element.dataset.result = 'wrong';
        keep(recordAnswer(progress, card.id, false));
      }
      card.details.open = isRight !== true;
      return isRight === true;
    });
    const right = results.filter(Boolean).length;
    score.textContent = `${results.length} 問中 ${right} 問正解。まちがえた問題は、答えと理由を開いてある。`;
    document.documentElement.classList.remove('practice-running');
    runPart.hidden = true;
    choices.hidden = false;
    tell();
    score.scrollIntoView({block: 'center'});
  };
  const start = (): void => {
    const pool = cards.filter(({element}) => !element.hidden).map(({id}) => id);
    run = drawRun(pool.length === 0 ? ids : pool, runLength, Math.random);
    cards.filter(({id}) => run?.includes(id)).forEach(clear);
    score.textContent = '';
    const end = performance.now() + timeFor(run.length) * 1000;
    const tick = (): void => {
      const left = (end - performance.now()) / 1000;
      clock.textContent = formatTime(left);
      if (left <= 0) {
        finish();
      }
    };
    ticking = window.setInterval(tick, 1000);
    show();
    tick();
  };
  const onChange = (): void => {
    run = undefined;
    score.textContent = '';
    show();
  };
  const onClick = ({target}: MouseEvent): void => {
    const name = target instanceof HTMLButtonElement ? target.name : '';
    if (name === 'run') {
      start();
    } else if (name === 'finish') {
      finish();
    } else if (name === 'reset' && window.confirm('このブラウザに残した記録をすべて消す')) {
      keep({});
      cards.forEach(clear);
      onChange();
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

  load();
  form.hidden = false;
  area.addEventListener('change', onChange);
  missed.addEventListener('change', onChange);
  form.addEventListener('click', onClick);
  // `toggle` does not bubble; on its way down it is seen.
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('change', onChoice);
  show();
  return () => {
    window.clearInterval(ticking);
    document.documentElement.classList.remove('practice-running');
    document.removeEventListener('toggle', onToggle, true);
    document.removeEventListener('change', onChoice);
  };
}

let leave = (): void => undefined;

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (location.pathname === previousLocation?.pathname) {
      return;
    }
    leave();
    const form = document.querySelector<HTMLFormElement>('form.practice');
    leave = form === null ? () => undefined : practise(form);
  },
};

export default clientModule;
