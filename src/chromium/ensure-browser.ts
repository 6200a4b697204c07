/**
 * Makes sure that a Chromium is there before build and tests, and letters that it can show: `npm run browser`.
 *
 * Finds one (see find-browser.ts), else installs one: Debian's packages as root, else `playwright install chromium`.
 * A font for Japanese is installed as root on Debian, which has none of its own; without it, tests measure boxes.
 * Each install command is stopped after ten minutes. Exit code 1, with what to do, where no browser is to be had.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser} from './find-browser';

const minutes = 10;

/** @returns whether the command ended well */
function run(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const {status, error} = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (error) {
    console.error(error.message);
  }
  return status === 0;
}

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
let hasPackageLists = false;
/** Installs a package of Debian; the lists of packages are fetched once, however much is missing. */
function install(name: string): boolean {
  hasPackageLists ||= run('apt-get', 'update');
  return hasPackageLists && run('apt-get', 'install', '-y', '--no-install-recommends', name);
}
/** Ubuntu and older Debian have no headless shell. */
const installOnDebian = (): boolean => install('chromium-headless-shell') || install('chromium');

function ensureFont(): void {
  const {error, stdout} = spawnSync('fc-list', [':lang=ja'], {encoding: 'utf8'});
  const isMissing = process.platform === 'linux' && (error !== undefined || stdout.trim() === '');
  if (isMissing && !(isDebianRoot && install('fonts-noto-cjk'))) {
    console.warn('日本語のフォントが見つからない。テストは、文字の代わりに箱を測る。入れるには: fonts-noto-cjk');
  }
}

function ensureBrowser(): number {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`Chromium: ${found}`);
    return 0;
  }
  const installed = (isDebianRoot && installOnDebian()) || run('npx', 'playwright', 'install', 'chromium');
  const now = findBrowser();
  if (installed && now !== undefined) {
    console.log(`Chromium: ${now}`);
    return 0;
  }
  console.error(
    [
      'Chromium が見つからず、入れることもできなかった。どれかをしてからもう一度実行する:',
      '  - Debian / Ubuntu: sudo apt-get install chromium',
      '  - macOS / Windows: npx playwright install chromium',
      '  - すでにあるなら: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
  return 1;
}

process.exitCode = ensureBrowser();
ensureFont();
