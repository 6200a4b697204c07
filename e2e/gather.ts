import type {Page} from 'playwright/test';
import {readBuilt} from './preview';

/** Around `main`: the wrapper that holds sidebar and text of a page of the notes, which all are. */
const start = '<div class=docsWrapper_';
/** What styles a page. */
const own = /<link rel=stylesheet [^>]*>|<style>[^]*?<\/style>/g;
const end = '</main></div></div>';

/**
 * Pages as one: in the frame of the first, what each shows beside and in its text, one below the other. `data-page`
 * names the page of each part. The sidebar, which is long and everywhere the same, is filled in the first alone.
 * @throws Error where a page is made otherwise: what is not gathered would not be looked at
 */
export function gatherPages(addresses: readonly string[]): string {
  const pages = addresses.map((address, index) => {
    const html = readBuilt(address);
    const [from, to] = [html.indexOf(start), html.indexOf(end) + end.length];
    if (from < 0 || to < from || html.includes(start, from + 1)) {
      throw new Error(`${address}: ページの枠が ${start}…${end} でない。直し方: e2e/gather.ts を新しい枠に合わせる`);
    }
    const part = html.slice(from, to).replace('<div ', `<div data-page="${address}" `);
    return {
      before: html.slice(0, from),
      part: index === 0 ? part : part.replace(/(<aside [^>]*>)[^]*?(?=<\/aside>)/, '$1'),
      after: html.slice(to),
    };
  });
  // Pages bring the styles that they use: here, all of them are used. Their policies are of each alone.
  const styles = new Set(pages.flatMap(({before}) => before.match(own) ?? []));
  const [head = '', ...rest] = (pages[0]?.before ?? '')
    .replace(own, '')
    .replace(/<meta http-equiv=Content-Security-Policy [^>]*>/, '')
    .split('</head>');
  const before = [head + [...styles].join(''), ...rest].join('</head>');
  return [before, ...pages.map(({part}) => part), pages[0]?.after].join('');
}

/** Opens pages as one, at the address of the first. */
export async function openGathered(page: Page, addresses: readonly string[]): Promise<void> {
  const [first = ''] = addresses;
  await page.route(first, (route) => route.fulfill({contentType: 'text/html', body: gatherPages(addresses)}));
  await page.goto(first);
}

/** What is folded is read, too; the contents of a phone would lie over the text. */
export const unfold = (page: Page): Promise<void> =>
  page
    .locator('details:not(.page-contents)')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
