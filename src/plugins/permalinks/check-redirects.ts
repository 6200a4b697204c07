import type {PageRedirect} from '../../data/redirects';
import type {Finding} from '../../site/finding';

const file = 'src/data/redirects.ts';

/**
 * Redirects that loop, start twice, start from a living page or lead nowhere. A chain is refused too: each entry leads
 * straight to its page, so that no reader hops twice.
 * @param pages paths of the pages that exist
 */
export function checkRedirects(redirects: readonly PageRedirect[], pages: readonly string[]): Finding[] {
  const targets = new Map(redirects.map(({from, to}) => [from, to]));
  const loops = (start: PageRedirect): boolean => {
    let at: PageRedirect['to'] | undefined = start.to;
    for (let hop = 0; at !== undefined && hop <= redirects.length; hop += 1) {
      if (at === start.from) {
        return true;
      }
      at = targets.get(at);
    }
    return false;
  };
  return redirects.flatMap((redirect, index): Finding[] => {
    const {from, to} = redirect;
    const finding = (problem: string, mend: string): Finding[] => [
      {file, line: 1, entry: from, problem: `${from} → ${to}: ${problem}`, mend},
    ];
    if (loops(redirect)) {
      return finding('リダイレクトが輪になっている', '戻ってくる方の項目を消す');
    }
    if (redirects.findIndex((other) => other.from === from) !== index) {
      return finding('同じアドレスから 2 度始まる', '1 つにする');
    }
    if (pages.includes(from)) {
      return finding('始まりのアドレスに今もページがある', '項目を消すか、ページの slug を変える');
    }
    if (targets.has(to)) {
      return finding('行き先もまた移っている', `to を ${targets.get(to) ?? ''} にする`);
    }
    if (!pages.includes(to)) {
      return finding('行き先のページがない', `あるページ: ${pages.join(' ')}`);
    }
    return [];
  });
}
