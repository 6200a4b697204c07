import {describe, expect, it} from 'vitest';
import {requireInCi} from './require-in-ci';

describe('requireInCi', () => {
  it('is content with a browser, in CI too', () => {
    expect(requireInCi('/usr/bin/chromium', {CI: 'true'}, '図を描く')).toBe(true);
  });

  it.each([[{}], [{CI: ''}], [{CI: '0'}], [{CI: 'false'}]])('lets a build go without one: %o', (environment) => {
    expect(requireInCi(undefined, environment, '図を描く')).toBe(false);
  });

  it.each([[{CI: 'true'}], [{CI: '1'}]])('asks for one in CI: %o', (environment) => {
    expect(() => requireInCi(undefined, environment, '図を描く')).toThrow(
      /^図を描く Chromium がない。.*\n {4}直し方: .*npm run browser/,
    );
  });
});
