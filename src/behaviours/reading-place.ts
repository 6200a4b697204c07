/**
 * Which section is read: the first whose heading stands in the upper half of the window, else the one before it.
 * @param tops upper edges of the headings in document order, in CSS px from the top of the window
 * @param clearance height of what covers the window's top
 * @param height height of the window
 * @returns index of the section; -1 before the first
 */
export function readingPlace(tops: readonly number[], clearance: number, height: number): number {
  const next = tops.findIndex((top) => top >= clearance);
  if (next === -1) {
    return tops.length - 1;
  }
  return (tops[next] ?? 0) < height / 2 ? next : next - 1;
}
