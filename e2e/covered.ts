import type {Page} from 'playwright/test';

/**
 * Text that something covers for good: what does not scroll with it lies on it where the page begins, and so can never
 * be moved off; it counts also where it takes no clicks. What sticks covers only what is scrolled below it.
 */
export async function findCoveredText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A sheet of its own, which the page's policy leaves to scripts.
    const solid = new CSSStyleSheet();
    solid.replaceSync('* { pointer-events: auto !important; }');
    document.adoptedStyleSheets.push(solid);
    window.scrollTo({top: 0, behavior: 'instant'});
    const covered = new Map<Element, string>();
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const own = text.parentElement;
      if (
        own === null ||
        text.textContent?.trim() === '' ||
        !own.checkVisibility({opacityProperty: true, visibilityProperty: true})
      ) {
        continue;
      }
      range.selectNodeContents(text);
      for (const {left, right, top, bottom} of range.getClientRects()) {
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isAround = hit !== null && hit !== own && hit.contains(own);
        // What a stylesheet adds to an element around the text is told as that element.
        const adds = ['::before', '::after'].some(
          (part) => isAround && getComputedStyle(hit, part).position === 'fixed',
        );
        let over = isAround || own.contains(hit) ? null : hit;
        while (over !== null && getComputedStyle(over).position === 'static') {
          over = over.parentElement;
        }
        const covers = over !== null && !over.contains(own) && getComputedStyle(over).position !== 'sticky';
        const by = adds ? hit : covers ? over : null;
        if (by !== null) {
          covered.set(by, (text.textContent ?? '').trim().slice(0, 30));
        }
      }
    }
    document.adoptedStyleSheets.pop();
    return Array.from(
      covered,
      ([over, text]) =>
        `${over.outerHTML.slice(0, 80)} が文「${text}」を覆う。直し方: 文の流れの中に置くか、余白を空ける`,
    );
  });
}
