import {useEffect} from 'react';
import type {RefObject} from 'react';

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}

/** Whether a key belongs to a conversion in progress. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari sends the key that ends a conversion after `compositionend`, with `isComposing` false
  // (https://webkit.org/b/165004). 229 is all that tells it from a key of the reader's own; no other property holds it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- keyCode is the only sign that Safari gives, see above
  return event.isComposing || event.keyCode === 229;
}

/** `Ctrl+K` and `⌘K` from everywhere, `/` from outside of fields: focus the field and select what it holds. */
export function useShortcut(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.defaultPrevented || event.altKey) {
        return;
      }
      const modified = event.ctrlKey || event.metaKey;
      const asked = modified
        ? event.key.toLowerCase() === 'k' && !event.shiftKey
        : event.key === '/' && !isEditable(event.target);
      if (asked && field.current !== null) {
        event.preventDefault();
        field.current.focus();
        field.current.select();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
