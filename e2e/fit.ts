/** Whether a page, or pages gathered into one, fit the window and the letters: what does not, one a line. */
import type {Page} from 'playwright/test';

/** What reaches out of the window, so that the page would scroll sideways. */
export const findTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) {
      return [];
    }
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return Array.from(document.querySelectorAll('main *'))
      .filter((element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element.parentElement))
      .map((element) => {
        const address = element.closest('[data-page]')?.getAttribute('data-page') ?? '';
        return `${address} ${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`;
      });
  });

/** Tables that reach out of the text, or with something that reaches out of its cell. */
export const findCutTables = (page: Page): Promise<string[]> =>
  page.locator('main table').evaluateAll((all) =>
    all.flatMap((table) => {
      const address = table.closest('[data-page]')?.getAttribute('data-page') ?? '';
      const text = table.parentElement?.getBoundingClientRect().right ?? 0;
      const tooWide = table.getBoundingClientRect().right > text + 1 ? [table] : [];
      const cells = Array.from(table.querySelectorAll('td, tbody th')).filter(
        ({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1,
      );
      return [...tooWide, ...cells].map(
        ({tagName, textContent}) => `${address} ${tagName} ${textContent.slice(0, 30)}`,
      );
    }),
  );

/**
 * Words that stand upon each other, and words that are cut off by what holds them: by what is seen of each line,
 * without drawings and what lies over the text by design.
 */
export const findSpoilt = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
      readonly text: string;
      readonly page: string;
    }
    const spoilt: string[] = [];
    const lines: Line[] = [];
    const styles = new Map<Element, CSSStyleDeclaration>();
    const pageOf = (element: Element): string =>
      element.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname;
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    // The name of the page and the section in the bar of a phone give way; both stand in the text.
    // That a drawing scrolls is told where it does, by a line that is shut elsewhere; the brand's name gives way, too.
    const left =
      'svg, script, style, noscript, .page-contents__line, .diagram__hint, .navbar__title, [class*="skipToContent"]';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement;
      const words = text.textContent?.trim() ?? '';
      if (
        holder === null ||
        words === '' ||
        holder.closest(left) !== null ||
        !holder.checkVisibility({visibilityProperty: true, opacityProperty: true})
      ) {
        continue;
      }
      let room = {left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity};
      let isOver = false;
      let isUnseen = false;
      let cuts: Element | undefined;
      for (let around: Element | null = holder; around !== null; around = around.parentElement) {
        const {position, overflowX, overflowY, clipPath} = styleOf(around);
        isUnseen ||= clipPath === 'inset(50%)';
        isOver ||= position === 'fixed' || position === 'sticky';
        if (around !== document.body && (overflowX !== 'visible' || overflowY !== 'visible')) {
          const box = around.getBoundingClientRect();
          room = {
            left: Math.max(room.left, box.left),
            right: Math.min(room.right, box.right),
            top: Math.max(room.top, box.top),
            bottom: Math.min(room.bottom, box.bottom),
          };
          if (/hidden|clip/.test(overflowX) && /hidden|clip/.test(overflowY) && box.width > 1) {
            cuts ??= around;
          }
        }
      }
      if (isUnseen) {
        continue;
      }
      range.selectNodeContents(text);
      for (const {left: from, right: to, top, bottom} of range.getClientRects()) {
        const box = cuts?.getBoundingClientRect();
        if (box && (from < box.left - 2 || to > box.right + 2 || bottom > box.bottom + 0.35 * (bottom - top))) {
          spoilt.push(`${pageOf(holder)} 切れる: ${words.slice(0, 40)}`);
        }
        // Lines of text are close: the middle of each is what must be free.
        const line = {
          left: Math.max(from, room.left),
          right: Math.min(to, room.right),
          top: Math.max(top + 0.28 * (bottom - top), room.top),
          bottom: Math.min(bottom - 0.28 * (bottom - top), room.bottom),
          text: words,
          page: pageOf(holder),
        };
        if (!isOver && line.right - line.left > 2 && line.bottom - line.top > 2) {
          lines.push(line);
        }
      }
    }
    lines.sort((one, other) => one.top - other.top);
    lines.forEach((line, at) => {
      for (let next = at + 1; next < lines.length; next++) {
        const other = lines[next];
        if (other === undefined || other.top > line.bottom - 1) {
          break;
        }
        if (Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2) {
          spoilt.push(`${line.page} 重なる: ${line.text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
        }
      }
    });
    return [...new Set(spoilt)];
  });
