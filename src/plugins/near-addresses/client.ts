/** Client module: on the page that answers a wrong address, what finds the nearest right ones is fetched. */
import type {ClientModule} from '@docusaurus/types';

async function help(page: HTMLElement): Promise<void> {
  const fetched = await import('./offer').catch(() => undefined);
  await fetched?.offerNearest(page);
  // What stands below waited, so that it need not move.
  page.dataset.answered = 'true';
}

const clientModule: ClientModule = {
  onRouteDidUpdate() {
    const page = document.querySelector<HTMLElement>('.not-found');
    if (page !== null) {
      void help(page);
    }
  },
};

export default clientModule;
