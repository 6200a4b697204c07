/** A point in CSS px from the top left of the pane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the drawing lies in its pane: its top left corner, and its scale (1 = full size). */
export interface View extends Point {
  readonly scale: number;
}

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least and greatest scale. */
export const scales = {min: 0.25, max: 6} as const;

/** Free space around the whole drawing, in CSS px. */
const margin = 12;

/** The whole drawing in the middle of the pane, at most twice its full size. */
export function fitView(drawing: Size, pane: Size): View {
  const fitting = Math.min((pane.width - 2 * margin) / drawing.width, (pane.height - 2 * margin) / drawing.height, 2);
  const scale = Math.max(scales.min, fitting);
  return {scale, x: (pane.width - drawing.width * scale) / 2, y: (pane.height - drawing.height * scale) / 2};
}

/** How large a drawing opens, as a share of its full size: at least, since on the page it has that size at most. */
const opening = {min: 1.4, max: 1.75} as const;

/**
 * The drawing as wide as the pane, or larger where that would be hardly larger than on the page; its top in view. What
 * is too wide stands in the middle; {@link revealBox} then brings the box where one begins to read.
 */
export function openView(drawing: Size, pane: Size): View {
  const scale = Math.max(opening.min, Math.min((pane.width - 2 * margin) / drawing.width, opening.max));
  const spare = {x: pane.width - drawing.width * scale, y: pane.height - drawing.height * scale};
  return {scale, x: spare.x / 2, y: Math.max(margin, spare.y / 2)};
}

/** Moves the drawing as little as brings a box of the pane into view; of a box that is larger, its top left corner. */
export function revealBox(view: View, box: Point & Size, pane: Size): View {
  const into = (at: number, size: number, room: number): number =>
    Math.max(margin, Math.min(at, room - margin - size)) - at;
  return {
    scale: view.scale,
    x: view.x + into(box.x, box.width, pane.width),
    y: view.y + into(box.y, box.height, pane.height),
  };
}

/** Zooms by a factor so that what lies under the point stays there. */
export function zoomView(view: View, factor: number, at: Point): View {
  const scale = Math.min(scales.max, Math.max(scales.min, view.scale * factor));
  const ratio = scale / view.scale;
  return {scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio};
}

/** Moves the drawing, but never so far that less than a quarter of the pane shows it. */
export function panView(view: View, by: Point, drawing: Size, pane: Size): View {
  const keep = (at: number, size: number, room: number): number =>
    Math.min(room * 0.75, Math.max(room * 0.25 - size, at));
  return {
    scale: view.scale,
    x: keep(view.x + by.x, drawing.width * view.scale, pane.width),
    y: keep(view.y + by.y, drawing.height * view.scale, pane.height),
  };
}
