/**
 * Does something once the page shows its content. What asks for the layout before, in a script of its own or in that of
 * the first frame, keeps the reader waiting for it. A page that opens in the background is seen once it is turned to;
 * every browser of the browserslist tells of this paint.
 */
export function whenSeen(work: () => void): void {
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) {
      observer.disconnect();
      work();
    }
  }).observe({type: 'paint', buffered: true});
}
