/**
 * Promise: who has a finger, or a hand that is not steady, hits what they mean: every target leaves a square of 24 px
 * to hit, or stands among words, or has room about it (WCAG 2.5.8), on a desktop and a phone. axe asks it of what is
 * wholly free alone. On pages of every kind, gathered into one; by `npm run test:all` on all.
 */
import {expect, operable, test} from './fixtures';
import {openGathered, unfold} from './gather';
import {everything, inBatches, pagesOfEveryKind, sitemapPaths} from './site';
import {findSmallTargets} from './targets';

const kinds = pagesOfEveryKind(sitemapPaths());
const mend = '直し方: padding を足すか、line-height か間を広げる。24 × 24 px で押せるようにする';

for (const batch of everything ? inBatches(kinds, 10) : [kinds]) {
  test(`${batch.length} pages from ${batch[0] ?? ''} have targets that a finger hits`, async ({page}) => {
    for (const width of [390, 1295]) {
      await page.setViewportSize({width, height: 900});
      if (width === 390) {
        await openGathered(page, batch);
        await page.locator(operable).waitFor({state: 'attached'});
        await unfold(page);
      }
      expect.soft(await findSmallTargets(page), `${width} px。${mend}`).toEqual([]);
    }
  });
}

test.describe('of a page without its policy, which would refuse them', () => {
  test.use({bypassCSP: true});

  test('a target that a finger would miss is noticed: small, close, or covered; one among words is none', async ({
    page,
  }) => {
    await page.goto('/not-saved/');
    await page.locator(operable).waitFor({state: 'attached'});
    for (const [planted, told] of [
      ['<button style="all: unset; display: block; height: 12px">甲</button>'.repeat(2), ['甲', '甲']],
      ['<p><a href="/">甲</a><br><a href="/">乙</a></p>', []],
      ['<p style="line-height: 1"><a href="/">甲</a><br><a href="/">乙</a></p>', ['甲', '乙']],
      ['<p style="line-height: 1">丙<a href="/">甲</a><br><a href="/">乙</a></p>', []],
      [
        '<div style="position: relative"><button style="width: 40px; height: 40px">甲</button>' +
          '<a href="/" style="position: absolute; left: 10px; top: 0; width: 30px; height: 40px">乙</a></div>',
        ['甲'],
      ],
      [
        '<a href="/" style="position: relative; display: block; height: 12px">甲' +
          '<span style="position: absolute; inset: -6px 0"></span></a><a href="/" style="display: block">乙</a>',
        [],
      ],
    ] as const) {
      await page.locator('main').evaluate((main, html) => (main.innerHTML = html), planted);
      const found = await findSmallTargets(page);
      expect(
        found.map((line) => line.replace(/.*?>(.).*/, '$1')),
        planted,
      ).toEqual(told);
    }
  });
});
