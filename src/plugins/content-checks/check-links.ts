import {findDeadAddress} from '../../site/address-book';
import type {AddressBook} from '../../site/address-book';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** Attributes of an element that hold an address. */
const addressed = ['href', 'src', 'srcSet', 'poster', 'data', 'action'];

/**
 * Elements of HTML in a page that nobody mends: what they name by a path of the site is dead below a base path, and
 * what comes late without its size moves the text away from the reader.
 */
export function checkElements({file, components}: Page): Finding[] {
  return components
    .filter(({name}) => /^[a-z]/.test(name))
    .flatMap(({name, attributes, line}) => [
      ...addressed
        .filter((attribute) => attributes.get(attribute)?.startsWith('/'))
        .map((attribute) => ({
          file,
          line,
          problem: `<${name} ${attribute}="${attributes.get(attribute) ?? ''}"> はベースパスの下で切れる`,
          mend: name === 'img' ? '![何の絵か](/img/…) と書く（static/ から）' : '[文](/area/page/#id) と書く',
        })),
      ...(/^(?:img|video|iframe|embed|object)$/.test(name) && !(attributes.has('width') && attributes.has('height'))
        ? [
            {
              file,
              line,
              problem: `<${name}> に width と height がない。遅れて届くと、読んでいる所が動く`,
              mend: name === 'img' ? '![何の絵か](/img/…) と書く。寸法はビルドが入れる' : 'width と height を書く',
            },
          ]
        : []),
    ]);
}

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
