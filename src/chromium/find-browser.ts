import {existsSync} from 'node:fs';
import {chromium} from 'playwright';
import type {LaunchOptions} from 'playwright';

/**
 * Where a Chromium of the system usually is, by platform. Debian's headless shell comes first: without the frame of a
 * browser around it a page opens in half the time of `chromium --headless`.
 */
const systemPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** What {@link findBrowser} looks at; the machine's own by default. */
export interface Machine {
  readonly environment: Readonly<Partial<Record<'CHROMIUM_PATH', string>>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps its own Chromium once installed. */
  readonly playwrightPath: string;
  readonly exists: (file: string) => boolean;
}

const thisMachine = (): Machine => ({
  environment: process.env,
  platform: process.platform,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
});

/**
 * The Chromium that tests use, and what draws diagrams: `CHROMIUM_PATH` (`none` for a build as without one), else
 * Playwright's own, else the system's.
 * @returns path of the executable; `undefined` where there is none
 * @throws Error where `CHROMIUM_PATH` names no file: silently taking another browser would hide the slip
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const {environment, platform, playwrightPath, exists} = machine;
  const named = environment.CHROMIUM_PATH;
  if (named === 'none') {
    return undefined;
  }
  if (named !== undefined && named !== '') {
    if (!exists(named)) {
      throw new Error(
        `CHROMIUM_PATH のファイルがない: ${named}\n    直し方: Chromium の実行ファイルを指すか、変数を消す`,
      );
    }
    return named;
  }
  return [playwrightPath, ...(systemPaths[platform] ?? [])].find(exists);
}

/**
 * How to start that Chromium. Without these flags Debian's Chromium calls its maker's servers at every start, and
 * refuses to run as root.
 */
export function browserLaunchOptions(executablePath: string): LaunchOptions {
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  };
}
