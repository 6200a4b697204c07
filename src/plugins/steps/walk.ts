/**
 * A figure step by step: what belongs to the step stands out in the drawing, its sentence beside it. The bar is in the
 * top layer, so that it moves nothing on the page.
 */
import {announce} from '../../components/announce/announce';
import {makeButton} from '../../components/push-button';
import {readStepNumbers} from '../../site/step-numbers';
import './steps.css';

/** A step: its number in figure, text and address, and the item of the list that says it. */
interface Step {
  readonly number: number;
  readonly item: HTMLElement;
}

interface Walk {
  readonly button: HTMLElement;
  readonly figure: HTMLElement;
  readonly steps: readonly Step[];
  readonly bar: Bar;
  /** Address of the page before, from the base path on. */
  readonly before: string;
  at: number;
}

interface Bar {
  readonly root: HTMLElement;
  readonly count: HTMLElement;
  readonly back: HTMLElement;
  readonly forth: HTMLElement;
  readonly link: HTMLElement;
  readonly sentence: HTMLElement;
}

/** What a step's parts have in the drawing, the drawing while it is walked, and a bar that stands beside it. */
const [partClass, drawingClass, besideClass] = ['is-step', 'is-walked', 'steps--beside'];

let walk: Walk | undefined;

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The steps that the text below a button says. */
function readSteps(button: HTMLElement): Step[] {
  const items = button.parentElement?.nextElementSibling?.querySelectorAll<HTMLElement>('ol > li') ?? [];
  return [...items].flatMap((item) => {
    const [number] = readStepNumbers(item.textContent);
    return number === undefined ? [] : [{number, item}];
  });
}

function makeBar(figure: HTMLElement): Bar {
  const title = figure.querySelector('.diagram__title')?.textContent ?? '';
  const root = make('div', 'steps');
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', `図「${title}」の手順（左右の矢印キーで移動、Esc で終了）`);
  const count = make('span', 'steps__count');
  const back = makeButton('前へ', () => step(-1));
  const forth = makeButton('次へ', () => step(1));
  const all = makeButton('すべて', endWalk);
  all.setAttribute('aria-label', 'すべてを表示して終える');
  // Operated by src/components/copy-link.
  const link = make('span', 'copy-link');
  link.dataset.linkTo = figure.id;
  const copy = make('button', 'copy-link__button');
  copy.title = 'この手順のリンクをコピー';
  copy.setAttribute('type', 'button');
  copy.setAttribute('aria-label', `${copy.title}: ${title}`);
  copy.setAttribute('aria-expanded', 'false');
  link.append(copy);
  const row = make('div', 'steps__row');
  row.append(count, back, forth, link, all);
  const sentence = make('div', 'steps__sentence');
  sentence.setAttribute('role', 'status');
  root.append(row, sentence);
  return {root, count, back, forth, link, sentence};
}

/** The room that elements take in the window. */
function around(elements: readonly Element[]): {top: number; bottom: number; left: number; right: number} {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({top}) => top)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
    left: Math.min(...boxes.map(({left}) => left)),
    right: Math.max(...boxes.map(({right}) => right)),
  };
}

/** Brings a step's parts into what neither header nor bar covers; what bears its number, if all take more room. */
function reveal(parts: readonly Element[], number: number, figure: HTMLElement, bar: HTMLElement): void {
  const pane = figure.querySelector('.diagram__pane');
  const ceiling = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const floor = bar.classList.contains(besideClass) ? window.innerHeight : bar.getBoundingClientRect().top;
  const all = around(parts);
  const numbered = parts.filter(({textContent}) => readStepNumbers(textContent).includes(number));
  const {top, bottom, left, right} =
    all.bottom - all.top > floor - ceiling && numbered.length > 0 ? around(numbered) : all;
  if (top < ceiling || bottom > floor) {
    window.scrollBy(0, Math.min((top + bottom - ceiling - floor) / 2, top - ceiling));
  }
  if (pane !== null) {
    const room = pane.getBoundingClientRect();
    if (left < room.left || right > room.right) {
      pane.scrollLeft += Math.min((left + right - room.left - room.right) / 2, left - room.left);
    }
  }
}

/** Beside the drawing where there is room, else along the foot of the window. */
function place({figure, bar}: Walk): void {
  const right = figure.querySelector('.drawing')?.getBoundingClientRect().right ?? Infinity;
  bar.root.classList.add(besideClass);
  bar.root.classList.toggle(besideClass, right < bar.root.getBoundingClientRect().left);
}

function clear({figure, steps}: Walk): void {
  figure.querySelectorAll(`.${partClass}`).forEach((part) => part.classList.remove(partClass));
  steps.forEach(({item}) => item.removeAttribute('aria-current'));
}

/** Names the step in the address; a browser that is asked too often refuses, which costs no more than that. */
function setAddress(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // The step shows all the same.
  }
}

/** Writes the sentence, which is read out wherever it is written anew. */
function say({bar, steps, at}: Walk): void {
  bar.sentence.replaceChildren(...Array.from(steps[at]?.item.childNodes ?? [], (node) => node.cloneNode(true)));
}

/** Whether the focus went away with the bar. */
let wasLeft = false;

/** The bar is away while its figure is more than a window away; the focus that it had comes back with it. */
const nearness = new IntersectionObserver(
  (seen) => {
    const isNear = seen.at(-1)?.isIntersecting ?? true;
    if (walk?.bar.root.hidden !== isNear) {
      return;
    }
    const {root, forth} = walk.bar;
    if (!isNear) {
      wasLeft = root.contains(document.activeElement);
    }
    root.hidden = !isNear;
    if (isNear && wasLeft && document.activeElement === document.body) {
      forth.focus({preventScroll: true});
    }
  },
  {rootMargin: '100% 0px'},
);

function show(current: Walk): void {
  const {figure, steps, bar, at} = current;
  const shown = steps[at];
  if (shown === undefined) {
    return;
  }
  clear(current);
  const {number, item} = shown;
  const query = `?step=${number}`;
  const parts = [...figure.querySelectorAll(`[data-step~="${number}"]`)];
  parts.forEach((part) => part.classList.add(partClass));
  figure.querySelector('.drawing')?.classList.toggle(drawingClass, parts.length > 0);
  item.setAttribute('aria-current', 'step');
  bar.count.textContent = `手順 ${number} / ${steps.at(-1)?.number ?? number}`;
  bar.back.setAttribute('aria-disabled', String(at === 0));
  bar.forth.setAttribute('aria-disabled', String(at === steps.length - 1));
  bar.link.dataset.query = query;
  say(current);
  if (parts.length > 0) {
    reveal(parts, number, figure, bar.root);
  }
  setAddress(`${query}#${figure.id}`);
}

function step(by: number): void {
  if (walk?.steps[walk.at + by] !== undefined) {
    walk.at += by;
    show(walk);
  }
}

/** Whether what the reader does is about the walk: it happens in the bar, the figure, or nowhere. */
function isAbout({figure, bar, button}: Walk, target: EventTarget | null): boolean {
  return target instanceof Node && [figure, bar.root, button].some((element) => element.contains(target));
}

function onKeyDown(event: KeyboardEvent): void {
  const {key, target, ctrlKey, metaKey, altKey, shiftKey} = event;
  const by = {ArrowLeft: -1, ArrowRight: 1}[key];
  if (walk === undefined || ctrlKey || metaKey || altKey || shiftKey) {
    return;
  }
  if (by !== undefined && isAbout(walk, target)) {
    event.preventDefault();
    step(by);
  } else if (key === 'Escape' && (isAbout(walk, target) || target === document.body)) {
    // What is open inside the bar closes first.
    if (walk.bar.root.querySelector('[aria-expanded="true"]') === null) {
      endWalk();
    }
  }
}

/** A reader who went to another place of the page has left the walk. */
function onPopState(): void {
  if (walk !== undefined && window.location.hash !== `#${walk.figure.id}`) {
    const {pathname, hash} = window.location;
    close(walk);
    setAddress(pathname + hash);
  }
}

function close(current: Walk): void {
  walk = undefined;
  nearness.disconnect();
  clear(current);
  const {button, figure, bar} = current;
  figure.querySelector('.drawing')?.classList.remove(drawingClass);
  const hadFocus = bar.root.contains(document.activeElement);
  bar.root.remove();
  button.setAttribute('aria-expanded', 'false');
  if (hadFocus) {
    button.focus();
  }
}

/** Shows the whole figure again, under the address that the reader came by. */
function endWalk(): void {
  if (walk !== undefined) {
    const {before} = walk;
    close(walk);
    setAddress(before);
  }
}

function open(button: HTMLElement, at: number): Walk | undefined {
  const figure = document.getElementById(button.dataset.steps ?? '');
  const steps = readSteps(button);
  if (figure === null || steps[at] === undefined) {
    return undefined;
  }
  endWalk();
  const {pathname, search, hash} = window.location;
  const query = new URLSearchParams(search);
  query.delete('step');
  const rest = query.size === 0 ? '' : `?${query.toString()}`;
  const current: Walk = {button, figure, steps, at, before: pathname + rest + hash, bar: makeBar(figure)};
  const {root} = current.bar;
  if ('popover' in root) {
    // Behind the figure, so that Tab leads from it into the bar.
    figure.after(root);
    root.popover = 'manual';
    root.showPopover();
  } else {
    // Old browsers would place it by the text, which is a container.
    document.body.append(root);
  }
  button.setAttribute('aria-expanded', 'true');
  walk = current;
  nearness.observe(figure);
  place(current);
  show(current);
  // What a status holds when it comes is not read out: the same again is.
  requestAnimationFrame(() => say(current));
  return current;
}

/** Starts the walk of the figure whose button was pressed at its first step, or ends it. */
export function toggleWalk(button: HTMLElement): void {
  if (walk?.button === button) {
    endWalk();
  } else {
    open(button, 0)?.bar.forth.focus();
  }
}

/** Shows the step that an address names; one that is gone is answered with its figure. */
export function walkTo(button: HTMLElement, number: number): void {
  const at = readSteps(button).findIndex((each) => each.number === number);
  if (walk?.button === button && walk.at === at) {
    return;
  }
  if (open(button, at) === undefined) {
    announce(`手順 ${String(number)} はこの図にない`);
  }
}

// Before the panel of the link answers the same key.
document.addEventListener('keydown', onKeyDown, true);
window.addEventListener('popstate', onPopState);
window.addEventListener('resize', () => {
  if (walk !== undefined) {
    place(walk);
  }
});
