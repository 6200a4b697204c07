import {announce} from '../../components/announce/announce';
import {dress, showRefused} from '../../components/copy-link/refused';

/** Fetches a page's Markdown. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.text();
}

/** Says that the text is copied; shows it where the clipboard refused, for the reader to copy. */
export async function tell(button: Element, text: string, isCopied: boolean): Promise<void> {
  if (isCopied) {
    button.parentElement?.querySelector('textarea')?.remove();
    announce('コピーしました');
  } else {
    await dress();
    showRefused(button, 'コピーする Markdown', text);
    announce('コピーできない。選択した Markdown をコピーする');
  }
}
