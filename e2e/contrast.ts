import type {Page} from 'playwright/test';

/**
 * Letters that axe leaves open (`window.unsettled`), of too little contrast with what they stand on: one a line. What
 * lies below a letter is asked of the browser where the letter is, so that shapes of a drawing count, and what scrolls
 * or overlaps. WCAG 1.4.3: 4.5, or 3 for large letters.
 */
export const findFaint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const unsettled = window.unsettled ?? [];
    if (unsettled.length === 0) {
      return [];
    }
    const reader = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    /** Red, green, blue and how opaque, each from 0 to 1, of a colour however it is written. */
    const known = new Map<string, readonly number[]>();
    const read = (colour: string): readonly number[] => {
      const before = known.get(colour);
      if (before !== undefined || reader === null) {
        return before ?? [];
      }
      reader.clearRect(0, 0, 1, 1);
      reader.fillStyle = colour;
      reader.fillRect(0, 0, 1, 1);
      const channels = [...reader.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
      known.set(colour, channels);
      return channels;
    };
    const fade = ([r = 0, g = 0, b = 0, a = 0]: readonly number[], by: number): readonly number[] => [r, g, b, a * by];
    const over = (upper: readonly number[], lower: readonly number[]): readonly number[] => {
      const share = upper[3] ?? 0;
      return [...[0, 1, 2].map((at) => (upper[at] ?? 0) * share + (lower[at] ?? 0) * (1 - share)), 1];
    };
    const luminance = (colour: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const opacityOf = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
    /** What an element paints below what stands on it. */
    const paintOf = (element: Element): readonly number[] => {
      const {fill, fillOpacity, backgroundColor} = getComputedStyle(element);
      if (element instanceof SVGGeometryElement) {
        return fill === 'none' ? [] : fade(read(fill), Number(fillOpacity) * opacityOf(element));
      }
      return element instanceof SVGElement && !(element instanceof SVGSVGElement) ? [] : read(backgroundColor);
    };

    /** Of the letters alone: a dot of colour beside them has none. */
    const boxesOfLetters = (element: Element): DOMRect[] => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const boxes: DOMRect[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (text.textContent?.trim() !== '') {
          range.selectNodeContents(text);
          boxes.push(...range.getClientRects());
        }
      }
      return boxes;
    };

    // What takes no pointer is asked for, too.
    const asked = new CSSStyleSheet();
    asked.replaceSync('*, ::before, ::after {pointer-events: auto !important}');
    document.adoptedStyleSheets.push(asked);
    const {scrollX, scrollY} = window;
    const faint = unsettled.flatMap((element) => {
      element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
      const {fontSize, fontWeight} = getComputedStyle(element);
      const isDrawn = element instanceof SVGGraphicsElement;
      const inkOf = (written: Element): readonly number[] => {
        const {color, fill, fillOpacity} = getComputedStyle(written);
        return fade(read(isDrawn ? fill : color), (isDrawn ? Number(fillOpacity) : 1) * opacityOf(written));
      };
      const size = Number.parseFloat(fontSize) * (isDrawn ? (element.getScreenCTM()?.a ?? 1) : 1);
      const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
      const boxes = element instanceof HTMLInputElement ? [...element.getClientRects()] : boxesOfLetters(element);
      // What cannot be scrolled to is not seen, as the link for keyboards until it has the focus; nor is what is clear.
      const isSeen = boxes.some(({left, right, bottom}) => right > 0 && bottom > 0 && left < window.innerWidth);
      if (!isSeen || inkOf(element)[3] === 0) {
        return [];
      }
      const ratios = boxes.slice(0, 6).flatMap(({left, right, top, bottom}) =>
        [left + 1, (left + right) / 2, right - 1].flatMap((x) => {
          const stack = document.elementsFromPoint(x, (top + bottom) / 2);
          // What stands at a letter may be a part, in its own colour: a mark, a line of a label.
          const at = stack.findIndex((each) => element.contains(each));
          const written = stack[at];
          if (written === undefined) {
            return [];
          }
          const paints = stack
            .slice(at)
            .flatMap((each) => (each.matches('td, th') ? [each, each.parentElement ?? each] : [each]))
            .map(paintOf);
          const paper = paints.reduceRight((lower, upper) => over(upper, lower), read('Canvas'));
          const [one, other] = [luminance(over(inkOf(written), paper)), luminance(paper)];
          return [(Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
        }),
      );
      const least = Math.min(...ratios);
      return least >= needed - 0.005 && ratios.length > 0
        ? []
        : [
            `${element.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname} color-contrast: ${element.outerHTML.slice(0, 160)} ${ratios.length === 0 ? '測れない' : least.toFixed(2)} < ${needed}。直し方: src/css/ の色を離す`,
          ];
    });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== asked);
    window.scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
    return faint;
  });
