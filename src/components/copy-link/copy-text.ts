import {announce, tellLost} from '../announce/announce';

/**
 * Says that a text is copied; where the clipboard refused, shows it, selected, for the reader to copy.
 * @param before what it stands behind
 * @param what it is, with the space that stands before letters
 */
export async function tellCopied(before: Element, what: string, text: string, isCopied: boolean): Promise<void> {
  if (isCopied) {
    before.parentElement?.querySelector('textarea')?.remove();
    announce('コピーしました');
  } else {
    const shown = await import('./refused').catch(tellLost);
    shown?.showRefused(before, what, text);
  }
}

/**
 * Copies a text and says so, as {@link tellCopied} does.
 * @param placed when `before` stands on the page, where it does not yet
 */
export async function copyText(
  before: Element,
  what: string,
  text: string,
  placed?: Promise<unknown>,
): Promise<boolean> {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No permission, or no clipboard at all (a page served over plain HTTP).
    isCopied = false;
  }
  await placed;
  await tellCopied(before, what, text, isCopied);
  return isCopied;
}
