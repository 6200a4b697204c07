import {makeButton} from '../push-button';

/** How long a message stays readable, in ms. */
const messageTime = 4000;

let region: HTMLElement | undefined;
let timer: number | undefined;
let frame = 0;

/** Makes the page's one status region, empty. It must be there before its first message, or that is not read out. */
export function prepareAnnouncements(): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'announcement';
    document.body.append(region);
  }
}

/** Says a message in the status region, seen and read out; with something to press, until the next press. */
export function announce(message: string, control?: HTMLElement): void {
  prepareAnnouncements();
  if (region === undefined) {
    return;
  }
  const status = region;
  // The same words again are a change only after nothing.
  const clear = (): void => status.replaceChildren();
  clear();
  frame = requestAnimationFrame(() => status.replaceChildren(message, control ?? ''));
  window.clearTimeout(timer);
  if (control === undefined) {
    timer = window.setTimeout(clear, messageTime);
  } else {
    document.addEventListener('click', clear, {once: true});
  }
}

/** Takes back what was said, or is about to be, once what it was about is gone. */
export function takeBackAnnouncement(): void {
  cancelAnimationFrame(frame);
  window.clearTimeout(timer);
  region?.replaceChildren();
}

/**
 * Says that what would answer did not come: without a connection, or because a deploy took it away since the page was
 * opened. The page itself stands; opened anew, it asks for what is there now.
 */
export function tellLost(): void {
  const reload = makeButton('ページを開き直す', () => window.location.reload(), 'push--small');
  announce('操作に要るファイルが届かない。', reload);
}

/** Says that what the reader did is forgotten with the page. */
export const tellUnkept = (): void => announce('このブラウザーには記録を残せない');
