/**
 * Promise: who has a keyboard alone reaches every control in the order of the page, sees where the focus is, which
 * nothing covers (WCAG 2.4.7, 2.4.11), comes out again, and leaves what opened by Esc, to where it was opened. One kind
 * of page on a phone; by `npm run test:all` every kind in both windows. Search: search.spec.ts.
 */
import type {Page} from 'playwright/test';
import {expect, open, test} from './fixtures';
import {everything} from './site';
import {findSmallTargets} from './targets';

const topic = '/deploy-patterns/rolling/';
const kinds = [
  topic,
  '/',
  '/deploy-patterns/',
  '/monitoring/vpc-flow-logs/',
  '/deploy-services/codedeploy-appspec/',
  '/questions/cloudformation/',
  '/questions/monitoring/',
  '/self-check/',
  '/drill/rolling/',
  '/glossary/',
  '/glossary/ka/',
  '/search/?q=tag',
  '/reading-guide/',
  '/corrections/',
];

/** Where Tab led. */
interface Stop {
  /** Place among the controls of the page in order; -1 for what opened on the way. */
  readonly at: number;
  readonly name: string;
  readonly fault: string;
}

/** Numbers every control that shows, in the order of the page, and says what they are. */
const numberControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(
      (control) =>
        control.checkVisibility({visibilityProperty: true}) &&
        !control.matches(':disabled') &&
        // Of a group of radio buttons, Tab leads to the one that is chosen, else to the first.
        !(
          control instanceof HTMLInputElement &&
          control.type === 'radio' &&
          [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(control.name)}"]`)].findIndex(
            ({checked}, _, all) => checked || all.every((each) => !each.checked),
          ) !== [...document.querySelectorAll(`input[name="${CSS.escape(control.name)}"]`)].indexOf(control)
        ),
    );
    controls.forEach((control, at) => control.setAttribute('data-stop', String(at)));
    return controls.map(({outerHTML}) => outerHTML.slice(0, 120));
  });

/** Presses Tab and looks at where the focus is; nothing once it has left the page. */
async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) {
      return undefined;
    }
    const {outlineStyle, outlineWidth} = getComputedStyle(focused);
    const shape = focused instanceof SVGElement ? focused.querySelector('rect, polygon, path') : null;
    const ring = shape === null ? outlineWidth : getComputedStyle(shape).strokeWidth;
    const hasRing = (shape !== null || outlineStyle !== 'none') && Number.parseFloat(ring) >= 2;
    const [box] = focused.getClientRects();
    const points = [0.1, 0.5, 0.9].map((share): readonly [number, number] => [
      (box?.left ?? 0) + (box?.width ?? 0) * share,
      (box?.top ?? 0) + (box?.height ?? 0) * share,
    ]);
    /** What stands over the text, whatever is scrolled below it, and was not opened by the reader. */
    const covering = (element: Element | null): Element | null =>
      element === null || element.matches('.gloss-box') || element.contains(focused)
        ? null
        : /fixed|sticky/.test(getComputedStyle(element).position)
          ? element
          : covering(element.parentElement);
    const cover = points.map(([x, y]) => covering(document.elementFromPoint(x, y))).find((each) => each !== null);
    const isOutside = points.every(([x, y]) => document.elementFromPoint(x, y) === null);
    return {
      at: Number(focused.getAttribute('data-stop') ?? -1),
      name: focused.outerHTML.slice(0, 120),
      fault: [
        ...(hasRing ? [] : ['焦点の輪がない']),
        ...(cover ? [`${cover.className} に隠れる`] : []),
        ...(isOutside ? ['窓の外'] : []),
      ].join('、'),
    };
  });
}

/** Walks the page from its top by Tab: what is wrong at a stop, and what was missed or came out of order. */
async function findFaults(page: Page): Promise<string[]> {
  const controls = await numberControls(page);
  const faults: string[] = [];
  const reached = new Set<number>();
  let last = -1;
  for (let presses = 0; presses < controls.length * 2 + 20; presses++) {
    const stop = await tab(page);
    if (stop === undefined || (stop.at !== -1 && reached.has(stop.at))) {
      const missed = controls.filter((_, at) => !reached.has(at)).map((control) => `届かない: ${control}`);
      return [...faults, ...missed, ...(stop === undefined || stop.at === 0 ? [] : [`出られない: ${stop.name}`])];
    }
    const {at, name, fault} = stop;
    if (fault !== '') {
      faults.push(`${fault}: ${name}`);
    }
    if (at !== -1) {
      if (at < last) {
        faults.push(`順番が違う: ${name}`);
      }
      reached.add(at);
      last = at;
    }
  }
  return [...faults, `出られない: ${controls[last] ?? ''}`];
}

for (const width of everything ? [390, 1280] : [390]) {
  for (const address of everything ? kinds : kinds.slice(0, 1)) {
    test(`Tab leads through ${address}, ${width} px wide`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await open(page, address);
      if (address.startsWith('/search/')) {
        // Until then the list may be replaced under the focus.
        await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ 件$/);
      }
      expect(
        await findFaults(page),
        `${address}。直し方: :focus-visible の outline を残し、隠すものの分を scroll-padding に加え、tabindex を書かない`,
      ).toEqual([]);
    });
  }
}

test('what opens takes the keyboard, closes by Esc, and gives the focus back', async ({page}) => {
  for (const [width, opener, opened] of [
    [1280, '[name="enlarge"]', 'dialog'],
    [1280, '[data-steps]', '.steps'],
    [1280, '.copy-link-row button', '.copy-link__panel'],
    [1280, 'main a.gloss', '.gloss-box'],
    [390, '.site-menu-toggle button', 'dialog'],
    [390, 'summary.page-contents__line', '.page-contents .contents'],
  ] as const) {
    await page.setViewportSize({width, height: 800});
    await open(page, topic);
    const from = page.locator(opener).first();
    const what = page.locator(opened);
    // As a reader comes to it: by a key.
    await page.keyboard.press('Tab');
    await from.focus();
    if (opened !== '.gloss-box') {
      await page.keyboard.press('Enter');
    }
    await expect(what, opener).toBeVisible();
    expect(await findSmallTargets(page, opened), `${opened}。直し方: 24 × 24 px で押せるようにする`).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await what.evaluate((part) => part.contains(document.activeElement)), opener).toBe(true);
    await page.keyboard.press('Escape');
    await expect(what, opener).toBeHidden();
    await expect(from, opener).toBeFocused();
  }
});

test.describe('of a page without its policy, which would refuse them', () => {
  test.use({bypassCSP: true});

  test('a planted defect is noticed: no ring, under a bar, out of order, out of reach, a trap', async ({page}) => {
    for (const [planted, told] of [
      ['<a href="/" style="outline: none">x</a>', '焦点の輪がない'],
      ['<div style="position: fixed; inset: 0; z-index: 999"></div>', 'に隠れる'],
      ['<button tabindex="1">x</button>', '順番が違う'],
      ['<button tabindex="-1">x</button>', '届かない'],
      ['<button onkeydown="event.key === \'Tab\' && event.preventDefault()">x</button>', '出られない'],
      ['<button style="position: absolute; left: -9999px">x</button>', '窓の外'],
      ['', ''],
    ] as const) {
      await page.setViewportSize({width: 390, height: 800});
      await open(page, '/not-saved/');
      await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), planted);
      const faults = (await findFaults(page)).join('\n');
      if (told === '') {
        expect(faults).toBe('');
      } else {
        expect(faults).toContain(told);
      }
    }
  });
});
