/** The menu of a phone, made when it is opened. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

if (ExecutionEnvironment.canUseDOM) {
  // Without this script, or what it fetches, the form leads to the list of all topics.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form instanceof HTMLFormElement && form.matches('.site-menu-toggle')) {
      event.preventDefault();
      import('./open-site-menu').then(
        ({openSiteMenu}) => openSiteMenu(),
        () => form.submit(),
      );
    }
  });
}
