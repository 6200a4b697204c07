import {listAddresses} from '../../site/address-book';
import {readBuiltPage} from '../../site/built/read-built-page';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';
import {checkRedirects} from './check-redirects';
import {checkLedgerForm, findUnlisted, findVanished} from './ledger';

/** What is wrong between the addresses that the site publishes, the ledger of published ones and the redirects. */
export function checkAddresses(site: Site): Finding[] {
  const {pages, ledger, data} = site;
  const published = listAddresses(site);
  return [
    ...checkRedirects(
      data.redirects,
      pages.map(({address}) => address),
    ),
    ...checkLedgerForm(ledger.lines),
    ...findVanished(ledger.lines, published, data.redirects),
    ...findUnlisted(ledger.lines, published),
  ];
}

/**
 * Addresses of the site that its built pages do not have: every address is an id in its page.
 * @param buildDir the built site, from its base path on
 */
export function checkBuild({pages}: Pick<Site, 'pages'>, buildDir: string): Finding[] {
  return pages.flatMap(({file, address, sections, frontMatterLines}): Finding[] => {
    const built = readBuiltPage(buildDir, address);
    if (built === undefined) {
      const mend = 'フロントマターの slug と docs プラグインの routeBasePath を合わせる';
      return [{file, line: frontMatterLines.get('slug') ?? 1, problem: `ページ ${address} がビルドにない`, mend}];
    }
    return sections
      .filter(({id}) => !built.names.has(`#${id}`))
      .map(({id, file: own, line}) => ({
        file: own,
        line,
        problem: `${address}#${id} がビルドしたページにない`,
        mend: '見出しか部品がこの id を出すようにする。部品の要素は src/site/compose-site.ts が数える',
      }));
  });
}
