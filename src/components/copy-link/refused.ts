/** Fetches how what was refused looks, and the panel of a link; what could not be fetched works without. */
export const dress = (): Promise<unknown> => import('./copy-link-panel.css').catch(() => undefined);

/**
 * Shows what could not be copied, selected, for the reader to copy.
 * @param before what it stands behind
 * @param name what it is
 */
export function showRefused(before: Element, name: string, text: string): void {
  const area = before.parentElement?.querySelector('textarea') ?? document.createElement('textarea');
  area.className = 'copy-link__refused';
  area.setAttribute('aria-label', name);
  area.readOnly = true;
  area.rows = text.includes('\n') ? 4 : 2;
  area.value = text;
  before.after(area);
  area.focus();
  area.select();
}
