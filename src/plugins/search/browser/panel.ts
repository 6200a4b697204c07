/**
 * Whether the panel of the box is open, which it is while the focus is within. Assistive technology is told of lists
 * only.
 */
export function setOpen(box: Element, open: boolean): void {
  box.toggleAttribute('data-open', open);
  box.querySelector('.search-box__panel')?.toggleAttribute('hidden', !open);
  tellExpanded(box);
}

/** Tells whether a list is shown, by what the box holds now. */
export function tellExpanded(box: Element): void {
  const expanded = box.hasAttribute('data-open') && box.querySelector('[role="listbox"]:not([hidden])') !== null;
  box.querySelector('[role="combobox"]')?.setAttribute('aria-expanded', String(expanded));
}

/** Closes the panel; the focus leaves it. */
export function close(box: Element): void {
  if (document.activeElement instanceof HTMLElement && box.contains(document.activeElement)) {
    document.activeElement.blur();
  }
  setOpen(box, false);
}
