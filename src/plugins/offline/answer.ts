import type {SavedList} from './saved-list';

/** What stands for an address without a connection: a saved page, or the address that it leads to. */
export type Answer = {readonly page: string} | {readonly redirect: string};

/** Whether HTML has an element of an id, which the minifier may leave without quotes. */
const hasId = (html: string, id: string): boolean =>
  html.includes(` id=${id} `) || html.includes(` id=${id}>`) || html.includes(` id="${id}"`);

/**
 * Answers an address from what is saved. The small pages of sections (`/page/id/`), 10 MB of them, are not: such an
 * address leads to `/page/#id`, where the saved page has that id.
 * @param asked the address from the base path on
 * @param readPage gives the HTML of a saved page
 * @returns nothing where it is not saved
 */
export async function answerOffline(
  asked: string,
  {files, redirects}: Pick<SavedList, 'files' | 'redirects'>,
  readPage: (page: string) => Promise<string>,
): Promise<Answer | undefined> {
  const isSaved = (address: string): boolean => files.some(([saved]) => saved === address);
  if (isSaved(asked)) {
    return {page: asked};
  }
  const bare = asked.replace(/(?:^|\/)index\.html$/, '').replace(/\/$/, '');
  const whole = bare === '' ? '' : `${bare}/`;
  const address = redirects[whole] ?? whole;
  if (address !== asked && isSaved(address)) {
    return {redirect: address};
  }
  const [, before = '', id = ''] = /^(.*?)([^/]+)\/$/.exec(whole) ?? [];
  const page = redirects[before] ?? before;
  return isSaved(page) && hasId(await readPage(page), id) ? {redirect: `${page}#${id}`} : undefined;
}
