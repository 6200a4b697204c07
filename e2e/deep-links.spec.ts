/**
 * Promise: every published address (here: a steady sample; all of them by `npm run test:all`) puts its target at its
 * place under the header within 2 px and keeps it there, however the reader gets there; an address inside a closed text
 * opens it; the target is marked for a moment.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright/test';
import {expect, open, test} from './fixtures';
import {findMisplaced, measureLanding, openCold} from './place';
import type {Landing} from './place';
import {buildDir, everything, publishedIds, sampleOf, sitemapPaths} from './site';

const widths = [390, 1280] as const;
const addresses = [...publishedIds()].flatMap(([page, ids]) => ids.map((id) => `${page}#${id}`));
/** What an address leads to decides how the place is found: figures, lists, folded and plain sections. */
const kinds: Readonly<Record<string, (address: string) => boolean>> = {
  figures: (address) => address.includes('#fig-'),
  'terms, corrections and questions': (address) => /^\/(?:glossary|corrections|questions)\//.test(address),
  sections: (address) => !address.includes('#fig-') && !/^\/(?:glossary|corrections|questions)\//.test(address),
};
/** One test opens so many addresses: enough to share the cost of a browser context, few enough to stay in time. */
const batchSize = everything ? 12 : 4;
const chosen = Object.values(kinds).flatMap((isOfKind) => sampleOf(addresses.filter(isOfKind), batchSize));
const batches = Array.from({length: Math.ceil(chosen.length / batchSize)}, (_, index) =>
  chosen.slice(index * batchSize, (index + 1) * batchSize),
);

test('the ledger holds every kind of address', () => {
  for (const [kind, isOfKind] of Object.entries(kinds)) {
    expect(addresses.filter(isOfKind), kind).not.toEqual([]);
  }
});

for (const [index, batch] of batches.entries()) {
  for (const width of everything ? widths : widths.slice(index % 2, (index % 2) + 1)) {
    test(`cold at ${width} px, part ${index + 1} of ${batches.length}: from ${batch[0] ?? ''}`, async ({
      page,
      context,
    }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({width, height: 844});
      const landings: Landing[] = [];
      // Two at a time: much of a visit is waiting for frames.
      const waiting = [...batch];
      const visit = async (tab: Page): Promise<void> => {
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
          await openCold(tab, address);
          landings.push(await measureLanding(tab, 4));
        }
      };
      const second = await context.newPage();
      await second.setViewportSize({width, height: 844});
      await Promise.all([page, second].map(visit));
      expect(landings).toHaveLength(batch.length);
      expect(findMisplaced(landings)).toEqual([]);
    });
  }
}

/** So few that slow variants stay affordable. */
const sample = sampleOf(addresses, 3).slice(0, 12);

test('cold without scroll anchoring, as in Safari', async ({page}) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const style = document.createElement('style');
      style.textContent = '* { overflow-anchor: none !important; }';
      document.head.append(style);
    });
  });
  const landings: Landing[] = [];
  for (const [index, address] of sample.entries()) {
    for (const width of everything ? widths : widths.slice(index % 2, (index % 2) + 1)) {
      await page.setViewportSize({width, height: 844});
      await openCold(page, address);
      landings.push(await measureLanding(page));
    }
  }
  expect(landings).toHaveLength(sample.length * (everything ? 2 : 1));
  expect(findMisplaced(landings)).toEqual([]);
});

for (const width of everything ? widths : widths.slice(0, 1)) {
  test(`cold on slow 4G with a slow processor at ${width} px`, async ({page}) => {
    test.setTimeout(90_000);
    await page.setViewportSize({width, height: 844});
    const session = await page.context().newCDPSession(page);
    // Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const landings: Landing[] = [];
    for (const address of sample.slice(0, everything ? 5 : 1)) {
      await openCold(page, address);
      landings.push(await measureLanding(page));
    }
    expect(findMisplaced(landings)).toEqual([]);
  });
}

/** Pages whose closing section links to sections of other pages; each gives four landings inside the site. */
const linking = sampleOf(
  sitemapPaths().filter((address) => (publishedIds().get(address) ?? []).includes('related')),
  widths.length,
);

test('enough pages link to sections for 8 landings inside the site', () => {
  expect(linking.length * 4).toBeGreaterThanOrEqual(8);
});

/** Only docs pages with a list of headings at the side let the test go on; home and the areas' guides have none. */
const withoutList = sitemapPaths()
  .filter((address) => !readFileSync(path.join(buildDir, address, 'index.html'), 'utf8').includes('table-of-contents'))
  .map((address) => `:not([href^="${address}#"])`)
  .join('');

for (const [index, address] of linking.entries()) {
  const width = widths[index % 2] ?? 1280;
  test(`inside the site from ${address} at ${width} px: a link, back and forward, the list of headings`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 844});
    await open(page, `${address}#related`);
    const landings: Landing[] = [];
    const land = async (hash: RegExp): Promise<void> => {
      await expect(page).toHaveURL(hash);
      landings.push(await measureLanding(page));
    };
    await page.locator(`.related a[href*="#"]${withoutList}`).first().click();
    await land(/#(?!related)/);
    await page.goBack();
    await land(/#related$/);
    await page.goForward();
    await land(/#(?!related)/);
    const contents = page.locator(width < 997 ? '.page-contents' : '.table-of-contents');
    if (width < 997) {
      await contents.locator('summary').click();
    }
    await contents.getByRole('link').nth(1).click();
    await land(/#/);
    expect(findMisplaced(landings)).toEqual([]);
  });
}

test('a page from the sidebar starts at its top; back leads to the target that was left', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 844});
  await open(page, '/deploy-patterns/rolling/#rollback');
  await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/#rollback$/);
  expect(findMisplaced([await measureLanding(page)])).toEqual([]);
});

test('a node of a diagram leads to its place', async ({page}) => {
  await open(page, '/deploy-patterns/');
  await page.locator('.drawing a[href*="#"]').first().click();
  await expect(page).not.toHaveURL(/\/deploy-patterns\/$/);
  expect(findMisplaced([await measureLanding(page)])).toEqual([]);
});

test('the target stays at its place when what is above it grows, until the reader scrolls', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 844});
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () =>
      document.documentElement.style.setProperty('overflow-anchor', 'none'),
    );
  });
  await openCold(page, '/deploy-patterns/rolling/#rollback');
  const grow = async (): Promise<void> => {
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '300px';
      document.querySelector('.markdown')?.prepend(block);
    });
  };
  await grow();
  expect((await measureLanding(page)).drift).toBeLessThanOrEqual(2);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => Math.round((await measureLanding(page)).drift)).toBeGreaterThanOrEqual(199);
  const scrolled = await page.evaluate(() => window.scrollY);
  await grow();
  await measureLanding(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('an address inside a closed text opens it', async ({page}) => {
  await open(page, '/deploy-patterns/rolling/');
  const text = page.locator('.diagram-text').first();
  await text
    .locator('li')
    .last()
    .evaluate((item) => item.setAttribute('id', 'planted'));
  await expect(text).not.toHaveAttribute('open');
  // What a link of the site does; the browser itself opens nothing here.
  await page.evaluate(() => {
    history.pushState(null, '', '#planted');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(text).toHaveAttribute('open');
  expect(findMisplaced([await measureLanding(page)])).toEqual([]);
});

test.describe('the mark on the target', () => {
  test('shows on a cold visit and again on each link inside the site, then goes', async ({page}) => {
    await page.setViewportSize({width: 1280, height: 844});
    await open(page, '/deploy-patterns/rolling/#rollback');
    await expect(page.locator('#rollback')).toHaveCSS('animation-name', 'mark-target');
    await page.locator('.table-of-contents').getByRole('link').nth(1).click();
    await expect(page.locator('.deep-link-target')).toHaveCSS('animation-name', 'mark-target-again');
    await expect(page.locator('.deep-link-target')).toHaveCount(1);
    await expect
      .poll(() => page.locator('.deep-link-target').evaluate((target) => target.getAnimations().length))
      .toBe(0);
  });

  test('stands still where reduced motion is asked for', async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, '/deploy-patterns/rolling/#rollback');
    await expect(page.locator('#rollback')).toHaveCSS('animation-timing-function', /^step(-end|s\(1\))$/);
  });
});
