import {describe, expect, it} from 'vitest';
import {findBrowser} from './find-browser';
import type {Machine} from './find-browser';

const machine = (present: readonly string[], environment: Machine['environment'] = {}): Machine => ({
  environment,
  platform: 'linux',
  playwrightPath: '/pw/chrome',
  exists: (file) => present.includes(file),
});

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all others', () => {
    expect(findBrowser(machine(['/my/chrome', '/pw/chrome', '/usr/bin/chromium'], {CHROMIUM_PATH: '/my/chrome'}))).toBe(
      '/my/chrome',
    );
  });

  it('refuses a CHROMIUM_PATH that names no file instead of taking another browser', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], {CHROMIUM_PATH: '/typo'}))).toThrow(
      /CHROMIUM_PATH のファイルがない: \/typo/,
    );
  });

  it('takes none where CHROMIUM_PATH says so', () => {
    expect(findBrowser(machine(['/pw/chrome', '/usr/bin/chromium'], {CHROMIUM_PATH: 'none'}))).toBeUndefined();
  });

  it("takes Playwright's own before the system's", () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/pw/chrome']))).toBe('/pw/chrome');
  });

  it("takes the system's where it is the only one", () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('takes the headless shell before the whole browser', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  it('says that there is none', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});
