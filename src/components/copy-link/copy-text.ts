import {announce} from '../announce/announce';

/**
 * Says that a text is copied; where the clipboard refused, shows it, selected, for the reader to copy.
 * @param before what it stands behind
 * @param what it is, with the space that stands before letters
 */
export async function tellCopied(before: Element, what: string, text: string, isCopied: boolean): Promise<void> {
  if (isCopied) {
    before.parentElement?.querySelector('textarea')?.remove();
    announce('コピーしました');
    return;
  }
  try {
    (await import('./refused')).showRefused(before, what, text);
    announce(`コピーできない。選択した${what}をコピーする`);
  } catch {
    announce('コピーできない');
  }
}

/** Copies a text and says so, as {@link tellCopied} does. */
export async function copyText(before: Element, what: string, text: string): Promise<boolean> {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No permission, or no clipboard at all (a page served over plain HTTP).
    isCopied = false;
  }
  await tellCopied(before, what, text, isCopied);
  return isCopied;
}
