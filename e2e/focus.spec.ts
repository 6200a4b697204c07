/**
 * Promise: who operates the site by keys sees where they are: every kind of control shows a ring of at least 2 px that
 * stands out from what is behind it, in light and dark. On pages of every kind, gathered into one.
 */
import type {Page} from 'playwright/test';
import {expect, operable, setRules, test} from './fixtures';
import {openGathered} from './gather';
import {pagesOfEveryKind, sitemapPaths} from './site';

/** Controls whose focus cannot be seen: one of each kind, with what it shows. */
async function findHiddenFocus(page: Page): Promise<string[]> {
  // What a script focuses after a key is shown as what a key focuses.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    /** A colour on what is behind it, as its luminance. */
    const luminance = (...colours: readonly string[]): number => {
      if (context === null) {
        return 0;
      }
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundsOf = (element: Element | null): string[] =>
      element === null
        ? ['white']
        : [...backgroundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
    const contrast = (element: Element, colour: string): number => {
      const behind = backgroundsOf(element.parentElement);
      const [low = 0, high = 0] = [luminance(...behind), luminance(...behind, colour)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isSeen = (element: Element): boolean => {
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(element, outlineColor) >= 3;
    };
    /** A node of a drawing shows the focus by the line of its shape, a file or a radio by its label. */
    const shownBy = (control: Element): Element[] => [
      control,
      ...(control instanceof HTMLInputElement ? (control.labels ?? []) : []),
    ];
    const kinds = new Set<string>();
    const controls = document.querySelectorAll<HTMLElement | SVGAElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    const hidden: string[] = [];
    let looked = 0;
    for (const control of controls) {
      const kind = [
        control.tagName,
        control.getAttribute('class'),
        control.getAttribute('type'),
        control.parentElement?.className,
      ].join(' ');
      if (kinds.has(kind) || !control.checkVisibility({visibilityProperty: true}) || control.matches(':disabled')) {
        continue;
      }
      kinds.add(kind);
      const shapes = control.closest('svg') === null ? [] : Array.from(control.querySelectorAll('rect, polygon, path'));
      const before = shapes.map((shape) => getComputedStyle(shape).stroke);
      control.focus({preventScroll: true});
      if (document.activeElement !== control) {
        continue;
      }
      looked += 1;
      const isDrawn = shapes.some((shape, index) => {
        const {stroke} = getComputedStyle(shape);
        return stroke !== before[index] && contrast(control, stroke) >= 3;
      });
      if (!isDrawn && !shownBy(control).some(isSeen)) {
        const {outline} = getComputedStyle(control);
        const address = control.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname;
        hidden.push(
          `${address} ${control.outerHTML.slice(0, 120)}: フォーカスが見えない（outline: ${outline}）。直し方: outline: 2px solid var(--focus) を消さない`,
        );
      }
    }
    return looked < 30 ? [...hidden, `操作できるものが ${looked} 種類しかない`] : hidden;
  });
}

test('every kind of control shows the focus, in light and dark; one that hides it is noticed', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await openGathered(page, pagesOfEveryKind(sitemapPaths()));
  await page.locator(operable).waitFor({state: 'attached'});
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await findHiddenFocus(page)).toEqual([]);
  }
  for (const defect of ['outline: none', 'outline-width: 1px', 'outline-color: rgb(0 0 0 / 5%)']) {
    await setRules(page, `.copy-link button:focus-visible {${defect} !important}`);
    expect(await findHiddenFocus(page), defect).toEqual(
      expect.arrayContaining([expect.stringMatching(/<button [^]*フォーカスが見えない（outline: .*直し方: /)]),
    );
  }
});
