/** The way back to the top, for a reader who has come far and turns back. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type {ClientModule} from '@docusaurus/types';

/** Less than this, in CSS px, is no way. */
const threshold = 300;
let lastY = 0;

function show(isShown: boolean): void {
  document.querySelector('.back-to-top')?.classList.toggle('back-to-top--shown', isShown);
}

if (ExecutionEnvironment.canUseDOM) {
  window.addEventListener(
    'scroll',
    () => {
      const {scrollY} = window;
      show(scrollY < lastY && scrollY > threshold);
      lastY = scrollY;
    },
    {passive: true},
  );
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('.back-to-top') !== null) {
      window.scrollTo({top: 0});
    }
  });
}

const clientModule: ClientModule = {
  onRouteDidUpdate({previousLocation}) {
    // Asked of a page that has just come, the place would make the browser lay all of it out before it shows any.
    if (previousLocation !== null) {
      lastY = window.scrollY;
    }
    show(false);
  },
};

export default clientModule;
