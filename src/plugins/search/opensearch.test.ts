import {expect, test} from 'vitest';
import {openSearchDescription} from './opensearch';

test('names the search page below the base path, escaped', () => {
  const xml = openSearchDescription({title: 'A & B', description: '<x>', siteUrl: 'https://example.com/notes/'});
  expect(xml).toContain('template="https://example.com/notes/search/?q={searchTerms}"');
  expect(xml).toContain('<ShortName>A &#38; B</ShortName>');
  expect(xml).not.toContain('<x>');
});
