import {makeButton} from '../../../components/push-button';
import './diagram-dialog.css';
import {fitView, openView, panView, revealBox, zoomView} from './pan-zoom';
import type {Point, Size, View} from './pan-zoom';

/** What the dialog shows. */
export interface DialogDiagram {
  readonly title: string;
  /** Id of the figure, which the ids of the SVG start with. */
  readonly figureId: string;
  /** The `<svg>` of the page; the dialog shows a copy under ids of its own. */
  readonly svg: SVGSVGElement;
  readonly size: Size;
}

const step = {zoom: 1.25, pan: 60} as const;

function makeNamed(label: string, text: string, act: () => void): HTMLButtonElement {
  const button = makeButton(text, act);
  button.setAttribute('aria-label', label);
  return button;
}

/**
 * Opens a diagram in a modal dialog, larger than on the page, with zoom and pan: wheel and pinch, drag, arrow keys, `+`
 * `-` `0`. The browser's own dialog handles Esc and gives the focus back. The element leaves the page when it closes.
 */
export function openDiagramDialog({title, figureId, svg, size}: DialogDiagram): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'diagram-dialog';
  dialog.setAttribute('aria-label', title);

  const pane = document.createElement('div');
  pane.className = 'diagram-dialog__pane';
  pane.tabIndex = 0;
  pane.setAttribute('role', 'group');
  pane.setAttribute('aria-label', '図(矢印キーで移動、+ と - で拡大・縮小、0 で全体)');
  const stage = document.createElement('div');
  stage.className = 'diagram-dialog__stage';
  const copy = document.importNode(svg, true);
  for (const attribute of [copy, ...copy.querySelectorAll('*')].flatMap(({attributes}) => [...attributes])) {
    attribute.value = attribute.value.replaceAll(`${figureId}-`, `${figureId}-dialog-`);
  }
  // The caption that names the copy is the one on the page.
  copy.setAttribute('aria-labelledby', `${figureId}-caption`);
  stage.append(copy);
  pane.append(stage);

  let view: View = {scale: 1, x: 0, y: 0};
  const paneSize = (): Size => ({width: pane.clientWidth, height: pane.clientHeight});
  const middle = (): Point => ({x: pane.clientWidth / 2, y: pane.clientHeight / 2});
  const show = (next: View): void => {
    view = next;
    stage.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
  };
  const fit = (): void => show(fitView(size, paneSize()));
  const start = (): void => {
    show(openView(size, paneSize()));
    const first = copy.querySelector('.node, .actor')?.getBoundingClientRect();
    if (first !== undefined) {
      const {left, top} = pane.getBoundingClientRect();
      const {width, height} = first;
      show(revealBox(view, {x: first.left - left, y: first.top - top, width, height}, paneSize()));
    }
  };
  const zoom = (factor: number, at: Point = middle()): void => show(zoomView(view, factor, at));
  const pan = (x: number, y: number): void => show(panView(view, {x, y}, size, paneSize()));
  const inPane = ({clientX, clientY}: MouseEvent): Point => {
    const {left, top} = pane.getBoundingClientRect();
    return {x: clientX - left, y: clientY - top};
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(step.pan, 0),
    ArrowRight: () => pan(-step.pan, 0),
    ArrowUp: () => pan(0, step.pan),
    ArrowDown: () => pan(0, -step.pan),
    '+': () => zoom(step.zoom),
    ';': () => zoom(step.zoom),
    '=': () => zoom(step.zoom),
    '-': () => zoom(1 / step.zoom),
    '0': fit,
  };
  dialog.addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act !== undefined) {
      event.preventDefault();
      act();
    }
  });

  pane.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), inPane(event));
    },
    {passive: false},
  );

  const fingers = new Map<number, Point>();
  pane.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('a') !== null)) {
      pane.setPointerCapture(event.pointerId);
    }
    fingers.set(event.pointerId, inPane(event));
  });
  pane.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      return;
    }
    const now = inPane(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      pan(now.x - before.x, now.y - before.y);
    } else {
      const spread = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y);
      zoom(spread(now) / Math.max(spread(before), 1), {x: (now.x + other.x) / 2, y: (now.y + other.y) / 2});
    }
    fingers.set(event.pointerId, now);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    pane.addEventListener(end, ({pointerId}) => fingers.delete(pointerId));
  }

  const bar = document.createElement('div');
  bar.className = 'diagram-dialog__bar';
  const heading = document.createElement('p');
  heading.className = 'diagram-dialog__title';
  heading.textContent = title;
  const tools = document.createElement('div');
  tools.className = 'diagram-dialog__tools';
  tools.append(
    makeNamed('縮小', '−', () => zoom(1 / step.zoom)),
    makeNamed('拡大', '+', () => zoom(step.zoom)),
    makeNamed('全体を表示', '全体', fit),
  );
  bar.append(
    heading,
    makeButton('閉じる', () => dialog.close()),
  );
  dialog.append(bar, pane, tools);
  dialog.addEventListener('close', () => dialog.remove());
  window.addEventListener('resize', function refit() {
    if (dialog.isConnected) {
      start();
    } else {
      window.removeEventListener('resize', refit);
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  pane.focus();
  start();
}
