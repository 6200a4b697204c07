import {describe, expect, test} from 'vitest';
import {packSite, unpackSite} from './pack';
import {exampleSite} from './example-site';

describe('packSite and unpackSite', () => {
  test('give back the same site', () => {
    const file: unknown = JSON.parse(JSON.stringify(packSite(exampleSite)));
    expect(unpackSite(file)).toEqual(exampleSite);
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'x'],
    ['another version', {...packSite(exampleSite), version: 2}],
    ['a missing column', {...packSite(exampleSite), entries: undefined}],
    ['a short column', {...packSite(exampleSite), entries: 'ローリング'}],
    [
      'fewer entries than its pages have',
      {...packSite(exampleSite), pages: packSite(exampleSite).pages.replace(/\d+$/, '9')},
    ],
    ['no pages', {...packSite(exampleSite), pages: ''}],
    ['an unknown kind', {...packSite(exampleSite), kinds: packSite(exampleSite).kinds.replace('p', 'z')}],
  ])('refuse %s', (_, file) => {
    expect(unpackSite(file)).toBeUndefined();
  });
});
