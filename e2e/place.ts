import type {Page} from 'playwright/test';
import {operable} from './fixtures';

/** Where the target of an address came to stand, in CSS px. */
export interface Landing {
  readonly address: string;
  /**
   * Distance of the target from its place: under the header by the page's scroll padding and its own scroll margin, or
   * as near as the page's end lets it.
   */
  readonly drift: number;
  /** Covered by the header. */
  readonly covered: boolean;
  /** Not in the window at all. */
  readonly offScreen: boolean;
}

/** Opens an address as a link from elsewhere does, with nothing of the site loaded before. */
export async function openCold(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator(operable).waitFor({state: 'attached'});
}

/**
 * Waits until nothing has moved for a number of frames, and tells where the target of the current address stands.
 * @throws Error where the address has no target, once the test's time is over
 */
export async function measureLanding(page: Page, stillFrames = 12): Promise<Landing> {
  return page.evaluate(async (frames) => {
    const id = decodeURIComponent(location.hash.slice(1));
    // A link of the site changes the address first, and the page once it is there: another page may have the same id.
    const find = (): Element | null => {
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      return canonical.endsWith(location.pathname) ? document.getElementById(id) : null;
    };
    await document.fonts.ready;
    let target = find();
    let still = 0;
    let before = '';
    while (target === null || still < frames) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      target = find();
      const top = target?.getBoundingClientRect().top ?? '';
      const now = `${window.scrollY} ${top} ${document.documentElement.scrollHeight}`;
      still = target !== null && now === before ? still + 1 : 0;
      before = now;
    }
    const {top, bottom} = target.getBoundingClientRect();
    const place =
      parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) +
      parseFloat(getComputedStyle(target).scrollMarginTop);
    const farthest = document.documentElement.scrollHeight - document.documentElement.clientHeight;
    const wanted = Math.min(window.scrollY + top - place, farthest);
    const header = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
    // Whether something fixed or sticky stands where the target begins.
    const {left} = target.getBoundingClientRect();
    const cover = document.elementFromPoint(left + 2, top + 2)?.closest('.practice, .navbar, .page-contents');
    return {
      address: `${location.pathname}${location.hash}`,
      drift: Math.round((window.scrollY - Math.max(wanted, 0)) * 10) / 10,
      covered:
        top < header || (cover !== null && cover !== undefined && !cover.contains(target) && !target.contains(cover)),
      offScreen: bottom < 0 || top > window.innerHeight,
    };
  }, stillFrames);
}

/** Landings that are not within 2 px of their place, or hidden; readable in a test's message. */
export function findMisplaced(landings: readonly Landing[]): Landing[] {
  return landings.filter(({drift, covered, offScreen}) => Math.abs(drift) > 2 || covered || offScreen);
}
