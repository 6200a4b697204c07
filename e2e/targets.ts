import type {Page} from 'playwright/test';
import {everything} from './site';

/**
 * What a finger would miss (WCAG 2.5.8), one a line: a target in which no square of 24 px can be hit, by what the
 * browser itself says is hit there, so that what covers it counts, and what widens it. As the criterion has it, a link
 * among words may be smaller, and so may one with room about it: a circle of 24 px that touches no other. Of those of
 * one kind and size one is tried, but by `npm run test:all` each.
 */
export const findSmallTargets = (page: Page, within = 'html'): Promise<string[]> =>
  page.locator(within).evaluate((root, isEach) => {
    const least = 24;
    const named = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    interface Target {
      readonly element: Element;
      /** What a press on it goes to: itself and, for a box or a dot, its labels. */
      readonly holders: readonly Element[];
      /** Its places, the largest first, from the top of the page. */
      readonly boxes: readonly DOMRect[];
    }
    // What sticks is at its own place there.
    window.scrollTo({top: 0, behavior: 'instant'});
    const sizeOf = ({width, height}: DOMRect): number => Math.min(width, height);
    const targets: readonly Target[] = [...root.querySelectorAll(named)].flatMap((element) => {
      const isShown = element.checkVisibility({visibilityProperty: true, opacityProperty: true});
      if (!isShown || element.matches(':disabled') || getComputedStyle(element).clipPath !== 'none') {
        return [];
      }
      const holders = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
      const boxes = holders
        .flatMap((holder) => [...holder.getClientRects()])
        .map(({x, y, width, height}) => new DOMRect(x + scrollX, y + scrollY, width, height))
        // What cannot be scrolled to is shown with the focus only.
        .filter((box) => sizeOf(box) > 0 && box.right > 0 && box.bottom > 0)
        .sort((one, other) => sizeOf(other) - sizeOf(one));
      return boxes.length === 0 ? [] : [{element, holders, boxes}];
    });
    const middleOf = ({boxes: [box]}: Target): readonly [number, number] =>
      box === undefined ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2];

    /** Among words that are no target, in a line or wrapped. */
    const isInline = ({element}: Target): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) {
        return false;
      }
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') {
        block = block.parentElement;
      }
      const texts = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (/[\p{L}\p{N}]/u.test(text.textContent ?? '') && text.parentElement?.closest(named) == null) {
          return true;
        }
      }
      return false;
    };

    /** Whether every part of a square, its corner given in the window, goes to the target. */
    const takes = ({element, holders}: Target, left: number, top: number): boolean =>
      [
        [0.5, 0.5],
        [0.02, 0.02],
        [0.98, 0.02],
        [0.02, 0.98],
        [0.98, 0.98],
      ].every(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(left + x * least, top + y * least);
        const other = hit?.closest(named) ?? element;
        return holders.some((holder) => holder.contains(hit)) && (other === element || other.contains(element));
      });
    /** Tries about the middle, then at the ends. */
    const canBeHit = (target: Target): boolean => {
      const place = target.element.getBoundingClientRect();
      if (place.top < 100 || place.bottom > innerHeight - 100) {
        target.element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
      }
      return target.holders.some((holder) =>
        [...holder.getClientRects()].some(({left, top, width, height}) =>
          [0.5, 0, 1].some((share) => {
            const [x, y] = [left + (width - least) * share, top + (height - least) * share];
            return (share === 0.5 || Math.min(width, height) >= least) && takes(target, x, y);
          }),
        ),
      );
    };

    const hit = new Set<string>();
    const small = targets.filter((target) => {
      const {element, boxes} = target;
      const {width = 0, height = 0} = boxes[0] ?? {};
      const kind = [element.localName, element.className, element.parentElement?.className, height, width >= least];
      if (isInline(target) || (!isEach && hit.has(kind.join(' ')))) {
        return false;
      }
      const isHit = canBeHit(target);
      if (isHit) {
        hit.add(kind.join(' '));
      }
      return !isHit;
    });
    const hasRoom = (target: Target): boolean => {
      const [x, y] = middleOf(target);
      return targets.every((other) => {
        if (other === target || target.element.contains(other.element) || other.element.contains(target.element)) {
          return true;
        }
        const [otherX, otherY] = middleOf(other);
        const isNear = other.boxes.some(
          ({left, right, top, bottom}) =>
            Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < least / 2 - 0.01,
        );
        return !isNear && !(small.includes(other) && Math.hypot(otherX - x, otherY - y) < least - 0.01);
      });
    };
    return small
      .filter((target) => !hasRoom(target))
      .map(({element, boxes: [box]}) => {
        const address = element.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname;
        const [width, height] = [box?.width ?? 0, box?.height ?? 0].map((length) => length.toFixed(1));
        return `${address} ${width} × ${height} px: ${element.outerHTML.slice(0, 140)}`;
      });
  }, everything);
