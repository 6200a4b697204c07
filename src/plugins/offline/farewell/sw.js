// Frees every reader who saved the site: published as /sw.js in the place of the service worker, it removes itself and
// what was saved. Browsers ask for that address at the next visit, so it has to stay there for as long as readers who
// saved may come back. It makes no page load again.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await caches.delete(`offline:${self.registration.scope}`);
      await self.registration.unregister();
    })(),
  ),
);
