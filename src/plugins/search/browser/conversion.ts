import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

let converting = false;

if (ExecutionEnvironment.canUseDOM) {
  // Before the field's own listeners, which ask how it stands.
  const first = {capture: true};
  document.addEventListener('compositionstart', () => void (converting = true), first);
  document.addEventListener('compositionend', () => void (converting = false), first);
}

/** Whether the reader is in the middle of a kana-kanji conversion. */
export const isConverting = (): boolean => converting;

/** Whether a key belongs to a conversion: the input method's, not the reader's own. */
export function isOfConversion(event: KeyboardEvent): boolean {
  // Safari sends the key that ends a conversion after `compositionend`, with `isComposing` false.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Only keyCode tells it: https://webkit.org/b/165004
  return converting || event.isComposing || event.keyCode === 229;
}
