import type {Locator, Page} from 'playwright/test';

/** The drawings of the page. */
export const drawings = (page: Page): Locator => page.locator('figure.diagram svg.drawing');

/** Lines of text of every label in the page's drawings. */
export const readLabels = (page: Page): Promise<string[][]> =>
  drawings(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const lines = Array.from(text.querySelectorAll('tspan'), (line) => line.textContent);
        return lines.length > 0 ? lines : [text.textContent];
      }),
    );

/**
 * Height of the letters of every label as the reader sees them, in CSS px.
 * @param within what holds the drawings; the figures of the page unless told
 */
export const readLetterSizes = (page: Page, within: Locator = drawings(page)): Promise<number[]> =>
  within
    .locator('text')
    .evaluateAll((texts) =>
      texts.map(
        (text) =>
          Number.parseFloat(getComputedStyle(text).fontSize) *
          (text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0),
      ),
    );

/** Labels whose lines leave the shape that carries them, by the shape's own outline. */
export const findClippedLabels = (page: Page): Promise<string[]> =>
  drawings(page).evaluateAll((svgs) =>
    svgs.flatMap((svg) =>
      Array.from(svg.querySelectorAll('text')).flatMap((text) => {
        const holder = text.closest('.node, .edgeLabel, .cluster');
        // In a sequence, a box stands before its texts, without a group around them.
        const before = Array.from(svg.querySelectorAll('rect.actor, rect.note')).filter(
          (box) =>
            text.matches('.actor, .noteText') &&
            (box.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        );
        const shape = [...(holder?.querySelectorAll('rect, polygon, path, circle') ?? before.slice(-1))].find(
          (element): element is SVGGeometryElement =>
            element instanceof SVGGeometryElement && !element.classList.contains('open'),
        );
        if (shape === undefined) {
          return text.matches('.messageText, .loopText, .sectionTitle, .labelText')
            ? []
            : [`形がない: ${text.textContent}`];
        }
        const toShape = shape
          .getScreenCTM()
          ?.inverse()
          .multiply(text.getScreenCTM() ?? new DOMMatrix());
        const lines = text.querySelectorAll('tspan').length > 0 ? Array.from(text.querySelectorAll('tspan')) : [text];
        return lines.flatMap((line) => {
          const count = line.getNumberOfChars();
          const [start, end] = [line.getStartPositionOfChar(0), line.getEndPositionOfChar(count - 1)];
          const size = Number.parseFloat(getComputedStyle(line).fontSize);
          // What ink a line can have: from the top of a kanji to just under the baseline.
          const corners = [start.x, end.x].flatMap((x) =>
            [start.y - size * 0.8, start.y + size * 0.08].map((y) => new DOMPoint(x, y)),
          );
          return corners.every((corner) => shape.isPointInFill(corner.matrixTransform(toShape)))
            ? []
            : [line.textContent];
        });
      }),
    ),
  );
