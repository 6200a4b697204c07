/** Client module: the button that copies a page as Markdown. What it takes is fetched when it is pressed. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';
import {tellLost} from '../../components/announce/announce';

/** Asks for the clipboard in the press itself, as Safari wants it, and hands the text in later. */
async function write(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in window)) {
    return navigator.clipboard.writeText(await text);
  }
  const later = text.then((said) => new Blob([said], {type: 'text/plain'}));
  // A clipboard that refuses does not wait for it.
  later.catch(() => undefined);
  return navigator.clipboard.write([new ClipboardItem({'text/plain': later})]);
}

function onClick({target}: Event): void {
  const button = target instanceof Element ? target.closest('.page-markdown > button') : null;
  const link = button?.parentElement?.querySelector('a');
  if (button && link) {
    const loaded = import('./copy-page');
    const text = loaded.then(({fetchText}) => fetchText(link.href));
    const isWritten = write(text).then(
      () => true,
      () => false,
    );
    Promise.all([loaded, text, isWritten])
      .then(([{tellCopied}, said, isCopied]) => tellCopied(button, ' Markdown ', said, isCopied))
      .catch(tellLost);
  }
}

if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('click', onClick);
}

const clientModule: ClientModule = {};

export default clientModule;
