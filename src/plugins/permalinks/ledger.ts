import type {PageRedirect} from '../../data/redirects';
import {isAddress, isPageAddress, ledgerFile, splitAddress} from '../../data/addresses';
import type {Finding} from '../../site/finding';

/** The order of the ledger: by code unit, so that it is the same on every machine. */
const sorted = (addresses: Iterable<string>): string[] => [...new Set(addresses)].sort();

/** The ledger as text: sorted, each address once. */
export function formatLedger(addresses: Iterable<string>): string {
  return `${sorted(addresses).join('\n')}\n`;
}

const pageOf = (address: string): string => splitAddress(address).page;

/** Addresses that redirects keep alive: those of a page that moved, as far as the page in its place has them. */
function listRedirected(published: readonly string[], redirects: readonly PageRedirect[]): string[] {
  return redirects.flatMap(({from, to}) =>
    published.filter((address) => pageOf(address) === to).map((address) => `${from}${address.slice(to.length)}`),
  );
}

function mendVanished(address: string, published: readonly string[], redirects: readonly PageRedirect[]): string {
  const {page, id} = splitAddress(address);
  const pages: readonly string[] = published.filter(isPageAddress);
  if (id === undefined) {
    return `ページを戻す。移したなら src/data/redirects.ts に {from: '${page}', to: '/new/'} を加える。あるページ: ${pages.join(' ')}`;
  }
  const moved = redirects.find(({from}) => from === page)?.to;
  if (!pages.includes(page) && moved === undefined) {
    return `先にページ ${page} を戻すか、src/data/redirects.ts に {from: '${page}', to: '/new/'} を加える`;
  }
  const elsewhere = published.find((known) => known.endsWith(`#${id}`) && pageOf(known) !== page) ?? '/new/#id';
  return `${moved ?? page} の代わりの見出しのすぐ上に <AnchorAlias id="${id}" /> を置く。節を別のページへ移したなら <AnchorAlias id="${id}" to="${elsewhere}" />`;
}

/**
 * Lines of the ledger that are no address, not in order, or there twice.
 * @param ledger lines of the ledger
 */
export function checkLedgerForm(ledger: readonly string[]): Finding[] {
  return ledger.flatMap((address, index): Finding[] => {
    const finding = (problem: string, mend: string): Finding[] => [{file: ledgerFile, line: index + 1, problem, mend}];
    const before = ledger[index - 1];
    if (!isAddress(address)) {
      return finding(`アドレスの形でない: ${JSON.stringify(address)}`, '/area/page/ か /area/page/#id の形で書く');
    }
    if (before !== undefined && address <= before) {
      return finding(`${address === before ? '2 度ある' : '順が違う'}: ${address}`, 'npm run permalinks で並べ直す');
    }
    return [];
  });
}

/**
 * Published addresses that the site lost. They are in links that others keep, so every one must go on leading to its
 * section.
 * @param ledger lines of the ledger
 * @param published addresses of the site
 */
export function findVanished(
  ledger: readonly string[],
  published: readonly string[],
  redirects: readonly PageRedirect[],
): Finding[] {
  const alive = new Set([...published, ...listRedirected(published, redirects)]);
  return ledger.flatMap((address, index): Finding[] => {
    if (alive.has(address)) {
      return [];
    }
    const mend = mendVanished(address, published, redirects);
    return [{file: ledgerFile, line: index + 1, problem: `公開したアドレスが消えた: ${address}`, mend}];
  });
}

/** Where in the ledger an address that it lacks belongs. */
const placeOf = (address: string, ledger: readonly string[]): number =>
  ledger.filter((line) => line < address).length + 1;

/**
 * Addresses of the site that the ledger does not hold yet, as one finding: nothing would notice if they vanished later.
 */
export function findUnlisted(ledger: readonly string[], published: readonly string[]): Finding[] {
  const known = new Set(ledger);
  const unlisted = sorted(published).filter((address) => !known.has(address));
  const [first] = unlisted;
  return first === undefined
    ? []
    : [
        {
          file: ledgerFile,
          line: placeOf(first, ledger),
          problem: `台帳にない新しいアドレスが ${unlisted.length} 件ある: ${unlisted.join(' ')}`,
          mend: 'この先ずっと残してよいアドレスかを確かめ、npm run permalinks で台帳に加える',
        },
      ];
}

function mendRemoved(address: string): string {
  const {id} = splitAddress(address);
  return id === undefined ? 'src/data/redirects.ts に加える' : `<AnchorAlias id="${id}" /> を置く`;
}

/**
 * Addresses that the ledger once held and lacks now.
 * @param everHeld each line that any version of the ledger had
 */
export function findRemovedLines(everHeld: Iterable<string>, ledger: readonly string[]): Finding[] {
  const known = new Set(ledger);
  return sorted(everHeld).flatMap((address): Finding[] => {
    const mend = `行を戻す。節や見出しが消えたなら ${mendRemoved(address)}`;
    return known.has(address)
      ? []
      : [{file: ledgerFile, line: placeOf(address, ledger), problem: `台帳から消されたアドレス: ${address}`, mend}];
  });
}
