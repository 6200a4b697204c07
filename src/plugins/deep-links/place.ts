/** Where a target stands and how far the page can scroll, in CSS px. */
export interface Standing {
  /** Top edge of the target, from the top of the viewport. */
  readonly top: number;
  /** `scroll-padding-top` of the page, plus `scroll-margin-top` of the target. */
  readonly clearance: number;
  readonly scrollY: number;
  /** The farthest the page scrolls. */
  readonly maxScrollY: number;
}

/**
 * How far the page is scrolled from where the target is at its place: under the header by the clearance, or, near the
 * page's end, as far up as the page scrolls.
 * @returns CSS px; positive where the page is scrolled too far
 */
export function measureDrift({top, clearance, scrollY, maxScrollY}: Standing): number {
  const wanted = Math.min(Math.max(scrollY + top - clearance, 0), maxScrollY);
  return scrollY - wanted;
}

/** The id that a location's hash names; `undefined` where it names none, or is not percent-encoded as it should be. */
export function readTargetId(hash: string): string | undefined {
  try {
    const id = decodeURIComponent(hash.replace(/^#/, ''));
    return id === '' ? undefined : id;
  } catch {
    return undefined;
  }
}
