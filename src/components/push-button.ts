/**
 * Makes a button that looks as all do (src/css/buttons.css).
 * @param variant classes of a variant
 */
export function makeButton(text: string, act: () => void, variant?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `push ${variant ?? ''}`;
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
