/**
 * Makes sure that a Chromium is there before build and tests: `npm run browser`.
 *
 * Finds one (see find-browser.ts), else installs one: Debian's package as root, else `playwright install chromium`.
 * Each install command is stopped after ten minutes. Exit code 1, with what to do, where neither works.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser} from './find-browser';

const minutes = 10;

/** One way to install a browser: commands that are run in turn until one fails. */
const debian = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
] as const;
const playwright = [['npx', 'playwright', 'install', 'chromium']] as const;

function run(commands: readonly (readonly [string, ...string[]])[]): boolean {
  return commands.every(([command, ...args]) => {
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
  });
}

function ensureBrowser(): number {
  const found = findBrowser();
  if (found !== undefined) {
    console.log(`Chromium: ${found}`);
    return 0;
  }
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const installed = (isDebianRoot && run(debian)) || run(playwright);
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
