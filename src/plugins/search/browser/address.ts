import {searchPage} from '../../../data/addresses';

/**
 * The link to a result.
 * @param address `/area/page/#id`, without the site's base path
 * @param searchPath path of the search page, base path included, as the forms hold it
 */
export const linkTo = (address: string, searchPath: string): string =>
  searchPath.slice(0, -searchPage.length) + address;
