import {announce} from '../announce/announce';

/** Fetches how what was refused looks, and the panel of a link; what could not be fetched works without. */
export const dress = (): Promise<unknown> => import('./copy-link-panel.css').catch(() => undefined);

/**
 * Says that a text is copied; where the clipboard refused, shows it, selected, for the reader to copy.
 * @param before what it stands behind
 * @param what it is, with the space that stands before letters
 */
export async function tellCopied(before: Element, what: string, text: string, isCopied: boolean): Promise<void> {
  const shown = before.parentElement?.querySelector('textarea');
  if (isCopied) {
    shown?.remove();
    announce('コピーしました');
    return;
  }
  await dress();
  const area = shown ?? document.createElement('textarea');
  area.className = 'copy-link__refused';
  area.setAttribute('aria-label', `コピーする${what}`);
  area.readOnly = true;
  area.rows = text.includes('\n') ? 4 : 2;
  area.value = text;
  before.after(area);
  area.focus();
  area.select();
  announce(`コピーできない。選択した${what}をコピーする`);
}

/** Copies a text and says so, as {@link tellCopied} does. */
export async function copyText(before: Element, what: string, text: string): Promise<boolean> {
  // Refused without permission, or where there is no clipboard at all (a page served over plain HTTP).
  const isCopied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
  await tellCopied(before, what, text, isCopied);
  return isCopied;
}
