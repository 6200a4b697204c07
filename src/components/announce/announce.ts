/** How long a message stays readable, in ms. */
const messageTime = 4000;

let region: HTMLElement | undefined;
let timer: number | undefined;

/** Makes the page's one status region, empty. It must be there before its first message, or that is not read out. */
export function prepareAnnouncements(): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'announcement';
    document.body.append(region);
  }
}

/** Says a message in the status region, seen and read out. */
export function announce(message: string): void {
  prepareAnnouncements();
  if (region === undefined) {
    return;
  }
  const status = region;
  // The same words again are a change only after nothing.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = message;
  });
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    status.textContent = '';
  }, messageTime);
}
