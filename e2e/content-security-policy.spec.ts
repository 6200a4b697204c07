/**
 * Promise: every page stands under a policy that lets nothing run or show but what the page came with, and asks nothing
 * of another origin. That the pages keep to it, whatever is done on them, every spec holds by its fixture; here, that
 * each has it, that a breach is noticed, and that it does not stop what it should not.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BrowserContext} from 'playwright/test';
import {expect, open, test} from './fixtures';
import {readBuilt} from './preview';
import {buildDir, builtFiles, everything, inBatches, sampleOf} from './site';
import {basePath} from './variants';

test('every file of HTML has its policy before all that it is for, and none that leaves a way in', () => {
  const files = builtFiles('.html');
  expect(files.length).toBeGreaterThan(3000);
  const policy = /<meta charset="?utf-8"?\s*\/?><meta http-equiv=Content-Security-Policy content="default-src 'self';/i;
  const faults = files.flatMap((file) => {
    const html = readFileSync(path.join(buildDir, file), 'utf8');
    const [before = '', ...after] = html.split(policy);
    const isLate = /<(?:script|style|link|body)\b/.test(before);
    const isLoose = /'unsafe-|\*/.test(/^[^">]*/.exec(after[0] ?? '')?.[0] ?? '');
    const says = isLoose ? '緩い' : after.length !== 1 || isLate ? '先頭に 1 つでない' : undefined;
    return says === undefined ? [] : [`build/${file}:1: Content-Security-Policy が${says}`];
  });
  expect(faults, '直し方: そのファイルを書くところで src/plugins/content-security-policy の secure に通す').toEqual([]);
});

/** Loads files of the build, several at a time. Those that lead on are left where they are: they have a policy, too. */
async function loadAll(context: BrowserContext, files: readonly string[]): Promise<void> {
  await context.addInitScript(() =>
    navigation.addEventListener('navigate', (event) => {
      if (!event.destination.sameDocument) {
        event.preventDefault();
      }
    }),
  );
  const rest = [...files];
  const load = async (): Promise<void> => {
    const tab = await context.newPage();
    for (let file = rest.shift(); file !== undefined; file = rest.shift()) {
      await tab.goto(basePath + file.replace(/(?:^|(?<=\/))index\.html$/, ''));
    }
    await tab.close();
  };
  await Promise.all([load(), load(), load()]);
}

// Each file by `npm run test:all`.
for (const files of inBatches(sampleOf(builtFiles('.html'), 30), everything ? 640 : 30)) {
  test(`${files.length} files from ${files[0] ?? ''} keep to their policy and ask nothing of others`, async ({
    context,
  }) => {
    test.setTimeout(240_000);
    await loadAll(context, files);
  });
}

test('a file that leads on and breaks its policy is noticed', async ({context, troubles}) => {
  const file = 'deploy-patterns/rolling/batch-size/index.html';
  const body = readFileSync(path.join(buildDir, file), 'utf8').replace('</head>', '<style>p{}</style></head>');
  await context.route('**/batch-size/', (route) => route.fulfill({contentType: 'text/html', body}));
  await loadAll(context, [file]);
  expect(troubles.splice(0)).toEqual([
    expect.stringMatching(/Applying inline style violates.*\/deploy-patterns\/rolling\/batch-size\//),
  ]);
});

/** What a script might do, and what the browser says of it. */
const breaches: readonly {readonly what: string; readonly says: string; readonly act: () => void}[] = [
  {
    what: 'HTML made of a text',
    says: "This document requires 'TrustedHTML' assignment",
    act: () => {
      document.body.insertAdjacentHTML('beforeend', '<p>文');
    },
  },
  {
    what: 'a script of another origin',
    says: "This document requires 'TrustedScriptURL' assignment",
    act: () => {
      const script = document.createElement('script');
      script.src = 'https://example.invalid/a.js';
      document.body.append(script);
    },
  },
  {
    what: 'a picture of another origin',
    says: 'violates the following Content Security Policy directive: "img-src \'self\' data:"',
    act: () => {
      new Image().src = 'https://example.invalid/a.png';
    },
  },
  {
    what: 'a text run as code',
    says: "'unsafe-eval' is not an allowed source",
    act: () => {
      setTimeout(() => void Reflect.apply(eval, undefined, ['window.name = "run"']));
    },
  },
];

test('what gets into a page does not run and is noticed, and so is a script that breaks the policy', async ({
  page,
  troubles,
}) => {
  const run = 'window.name=`run`';
  const injected = `<script>${run}</script><img alt="" src="/img/none.svg" onerror="${run}"><p style="color: red">文</p>`;
  await page.route('/', (route) =>
    route.fulfill({contentType: 'text/html', body: readBuilt('/').replace('</main>', `${injected}</main>`)}),
  );
  await open(page, '/');
  const isNoticed = (what: string, says: string): Promise<void> =>
    expect.poll(() => troubles.join('\n'), what).toContain(says);
  await isNoticed('an inline script', 'Executing inline script violates');
  await isNoticed('a handler', 'Executing inline event handler violates');
  await isNoticed('a style', 'Applying inline style violates');
  for (const {what, says, act} of breaches) {
    await page.evaluate(act).catch(() => undefined);
    await isNoticed(what, says);
  }
  expect(await page.evaluate(() => window.name)).toBe('');
  troubles.splice(0);
});

test('so is what a window beside the page does, and the service worker', async ({context, page, troubles}) => {
  const elsewhere = 'https://example.invalid/';
  const answer = (at: string, contentType: string, body: string) =>
    context.route(at, (route) => route.fulfill({contentType, body}));
  await answer('/beside/', 'text/html', readBuilt('/').replace('</main>', '<p style="color: red">文</p></main>'));
  await answer('/sw.js', 'text/javascript', `void fetch('${elsewhere}').catch(() => undefined);`);
  await open(page, '/');
  await page.evaluate(async () => {
    window.open('/beside/');
    await navigator.serviceWorker.register('/sw.js');
  });
  for (const says of ['Applying inline style violates', `他のオリジンへのリクエスト: ${elsewhere}`]) {
    await expect.poll(() => troubles.join('\n')).toContain(says);
  }
  troubles.splice(0);
});

test('a page that a link leads to is prefetched', async ({page}) => {
  const session = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({prefetchUrl, status}) => {
    if (status === 'Ready') {
      fetched.push(new URL(prefetchUrl).pathname);
    }
  });
  await session.send('Preload.enable');
  await open(page, '/');
  await page.locator('.markdown a[href="/deploy-patterns/"]').first().hover();
  await expect.poll(() => fetched).toEqual(['/deploy-patterns/']);
});
