/** Client module: the button below every diagram. What enlarges it is fetched on first use. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

async function enlarge(figure: HTMLElement): Promise<void> {
  const drawing = figure.querySelector<SVGSVGElement>('.drawing');
  if (drawing !== null) {
    const {openDiagramDialog} = await import('./figure/diagram-dialog');
    openDiagramDialog({
      title: figure.querySelector('.diagram__title')?.textContent ?? '',
      figureId: figure.id,
      svg: drawing,
      size: {width: drawing.viewBox.baseVal.width, height: drawing.viewBox.baseVal.height},
    });
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.diagram__actions > button') : null;
    const figure = button?.closest<HTMLElement>('.diagram');
    if (figure) {
      enlarge(figure).catch(tellLost);
    }
  });
}

const clientModule: ClientModule = {};

export default clientModule;
