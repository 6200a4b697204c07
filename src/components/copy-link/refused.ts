import './copy-link-panel.css';

/**
 * Shows what the clipboard refused, selected, for the reader to copy.
 * @param before what it stands behind
 * @param what it is, with the space that stands before letters
 */
export function showRefused(before: Element, what: string, text: string): void {
  const area = before.parentElement?.querySelector('textarea') ?? document.createElement('textarea');
  area.className = 'copy-link__refused';
  area.setAttribute('aria-label', `コピーする${what}`);
  area.readOnly = true;
  area.rows = text.includes('\n') ? 4 : 2;
  area.value = text;
  before.after(area);
  area.focus();
  area.select();
}
