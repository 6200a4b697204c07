import {findDeadAddress} from '../../site/address-book';
import type {AddressBook} from '../../site/address-book';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/**
 * Links of a page's body, front matter and diagrams that lead nowhere inside the site. Outside links are not looked at.
 */
export function checkLinks({file, address: own, links}: Page, book: AddressBook): Finding[] {
  return links.flatMap(({value, line}) => {
    const address = value.startsWith('#') ? `${own}${value}` : value;
    if (/^[a-z]+:/i.test(address)) {
      return [];
    }
    if (!address.startsWith('/')) {
      return [{file, line, problem: `相対リンク: ${value}`, mend: '/area/page/#id の形で書く'}];
    }
    const dead = findDeadAddress(address, book);
    return dead === undefined ? [] : [{file, line, ...dead}];
  });
}
