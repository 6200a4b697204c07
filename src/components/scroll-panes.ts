/**
 * Client module: tells of every pane that scrolls sideways (`data-scroll-pane`) whether it has to. Each is written as a
 * region that takes the keyboard's focus, so that it scrolls without JavaScript too; one whose content fits stops being
 * a stop of the Tab key.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';

/** What panes that fit are called once they do not. */
const labels = new WeakMap<Element, string>();

function tell(pane: Element): void {
  const fits = pane.scrollWidth <= pane.clientWidth;
  pane.toggleAttribute('data-overflowing', !fits);
  const label = pane.getAttribute('aria-label');
  if (fits && label !== null) {
    labels.set(pane, label);
    ['role', 'tabindex', 'aria-label'].forEach((name) => pane.removeAttribute(name));
  } else if (!fits && label === null) {
    pane.setAttribute('role', 'region');
    pane.setAttribute('tabindex', '0');
    pane.setAttribute('aria-label', labels.get(pane) ?? '');
  }
}

const observer = ExecutionEnvironment.canUseDOM
  ? new ResizeObserver((entries) => entries.forEach(({target}) => tell(target)))
  : undefined;

const clientModule: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (location.pathname !== previousLocation?.pathname) {
      observer?.disconnect();
      document.querySelectorAll('[data-scroll-pane]').forEach((pane) => observer?.observe(pane));
    }
  },
};

export default clientModule;
