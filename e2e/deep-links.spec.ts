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
import {buildDir, everything, inBatches, publishedIds, sampleOf, sitemapPaths} from './site';

const widths = [390, 1280] as const;
const addresses = [...publishedIds()].flatMap(([page, ids]) => ids.map((id) => `${page}#${id}`));
/** What an address leads to decides how the place is found: figures, lists, folded and plain sections. */
const kinds: Readonly<Record<string, (address: string) => boolean>> = {
  figures: (address) => address.includes('#fig-'),
  'terms, corrections and questions': (address) => /^\/(?:glossary|corrections|questions)\//.test(address),
  sections: (address) => !address.includes('#fig-') && !/^\/(?:glossary|corrections|questions)\//.test(address),
};
const chosen = Object.values(kinds).flatMap((isOfKind) => sampleOf(addresses.filter(isOfKind), 2));
test('the ledger holds every kind of address', () => {
  for (const [kind, isOfKind] of Object.entries(kinds)) {
    expect(addresses.filter(isOfKind), kind).not.toEqual([]);
  }
});

/** Opens each address as a link from elsewhere does, phone and desktop by turns (`npm run test:all`: on both). */
async function landCold(page: Page, opened: readonly string[], stillFrames?: number): Promise<Landing[]> {
  const landings: Landing[] = [];
  for (const [index, address] of opened.entries()) {
    for (const width of everything ? widths : widths.slice(index % 2, (index % 2) + 1)) {
      await page.setViewportSize({width, height: 844});
      await openCold(page, address);
      landings.push(await measureLanding(page, stillFrames));
    }
  }
  return landings;
}

// Enough in one test to share the cost of a browser context, few enough to stay in time.
for (const batch of inBatches(chosen, 8)) {
  test(`cold: ${batch.length} addresses from ${batch[0] ?? ''}`, async ({page}) => {
    test.setTimeout(90_000);
    expect(findMisplaced(await landCold(page, batch, 4))).toEqual([]);
  });
}

/** So few that slow variants stay affordable. */
const sample = sampleOf(addresses, 2).slice(0, 12);

test('cold without scroll anchoring, as in Safari', async ({page}) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overflow-anchor: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(findMisplaced(await landCold(page, sample))).toEqual([]);
  await test.step('the target stays at its place when what is above it grows, until the reader scrolls', async () => {
    await page.setViewportSize({width: 1280, height: 844});
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
});

test('cold on slow 4G with a slow processor', async ({page}) => {
  test.setTimeout(180_000);
  const session = await page.context().newCDPSession(page);
  // Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  expect(findMisplaced(await landCold(page, sample.slice(0, everything ? 5 : 1)))).toEqual([]);
});

const builtPages = new Map(
  sitemapPaths().map((address) => [address, readFileSync(path.join(buildDir, address, 'index.html'), 'utf8')]),
);

/** A link of a page's closing section to a section of a page that has a list of headings, where the test goes on. */
function linkFrom(html: string): string | undefined {
  const closing = html.slice(html.search(/id="?related\b/), html.search(/id="?official-sources\b/));
  const links = [...closing.matchAll(/href="?((\/[^\s"#>]*)#[^\s">]+)/g)];
  return links.find(([, , to = '']) => builtPages.get(to)?.includes('table-of-contents'))?.[1];
}

/** Each gives four landings inside the site. */
const linking = sampleOf(
  [...builtPages].flatMap(([address, html]) => (linkFrom(html) === undefined ? [] : [address])),
  widths.length,
);

test('enough pages link to sections for 8 landings inside the site', () => {
  expect(linking.length * 4).toBeGreaterThanOrEqual(8);
});

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
    await page
      .locator(`.related a[href="${linkFrom(builtPages.get(address) ?? '')}"]`)
      .first()
      .click();
    await land(/#(?!related)/);
    await page.goBack();
    await land(/#related$/);
    await page.goForward();
    await land(/#(?!related)/);
    const contents = page.locator(width < 997 ? '.page-contents' : '.page > .contents');
    if (width < 997) {
      await contents.locator('summary').click();
    }
    await contents.getByRole('link').nth(1).click();
    await land(/#/);
    expect(findMisplaced(landings)).toEqual([]);
  });
}

test('the target is marked, on the way through the site and back', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 844});
  await open(page, '/deploy-patterns/rolling/#rollback');
  await test.step('the mark shows on a cold visit and again on each link inside the site, then goes', async () => {
    await expect(page.locator('#rollback')).toHaveCSS('animation-name', 'mark-target');
    await page.locator('.page > .contents').getByRole('link').nth(1).click();
    await expect(page.locator('.deep-link-target')).toHaveCSS('animation-name', 'mark-target-again');
    await expect(page.locator('.deep-link-target')).toHaveCount(1);
    await expect
      .poll(() => page.locator('.deep-link-target').evaluate((target) => target.getAnimations().length))
      .toBe(0);
  });
  await test.step('a page from the sidebar starts at its top; back leads to the target that was left', async () => {
    const left = page.url();
    expect(left).toMatch(/\/deploy-patterns\/rolling\/#/);
    await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect(page).toHaveURL(left);
    expect(findMisplaced([await measureLanding(page)])).toEqual([]);
  });
  await test.step('back leads to where the reader read on to; Safari reads the mode long before the page is left', async () => {
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 700);
    await expect.poll(async () => (await measureLanding(page)).drift).toBeGreaterThan(600);
    const {mode, place} = await page.evaluate(() => ({mode: history.scrollRestoration, place: window.scrollY}));
    expect(mode, '直し方: scrollRestoration は変えない').toBe('auto');
    await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  });
  await test.step('an address inside a closed text opens it', async () => {
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
  await test.step('the mark stands still where reduced motion is asked for', async () => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openCold(page, '/deploy-patterns/rolling/#rollback');
    await expect(page.locator('#rollback')).toHaveCSS('animation-timing-function', /^step(-end|s\(1\))$/);
  });
  await test.step('a node of a diagram leads to its place', async () => {
    await open(page, '/monitoring/');
    await page.locator('.drawing a[href*="#"]').first().click();
    await expect(page).not.toHaveURL(/\/monitoring\/$/);
    expect(findMisplaced([await measureLanding(page)])).toEqual([]);
  });
});

test('an id that the page does not have is told, with the nearest that it has', async ({page}) => {
  await page.goto('/deploy-patterns/rolling/#batch-siz');
  const said = page.locator('.announcement');
  await expect(said).toHaveText(
    '「#batch-siz」はこのページにない。近い節: 一度に入れ替える量（バッチサイズ）はどう決めるか',
  );
  // A figure is told by its caption, and not by all the words in it.
  const caption = await page.locator('#fig-time-rolling .diagram__title').textContent();
  await page.goto('/deploy-patterns/rolling/#fig-time-roling');
  await expect(said).toHaveText(`「#fig-time-roling」はこのページにない。近い節: ${caption ?? ''}`);
  await page.goto('/deploy-patterns/rolling/#zzqqxxyyzzqqxxyy');
  await expect(said).toHaveText('「#zzqqxxyyzzqqxxyy」はこのページにない。');
});
