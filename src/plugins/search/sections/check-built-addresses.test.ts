import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {exampleSite} from '../engine/example-site';
import {checkBuiltAddresses, findMissingIds} from './check-built-addresses';

function build(leaveOut: string): string {
  const outDir = mkdtempSync(path.join(tmpdir(), 'search-'));
  for (const {address, sections} of exampleSite.pages) {
    mkdirSync(path.join(outDir, address), {recursive: true});
    const ids = sections.map(({id}) => id).filter((id) => id !== leaveOut);
    writeFileSync(path.join(outDir, address, 'index.html'), ids.map((id) => `<h2 class="a" id="${id}">x</h2>`).join(''));
  }
  return outDir;
}

test('findMissingIds reads quoted and bare attributes', () => {
  expect(findMissingIds('<a id=one><b id="two"><c id=\'three\'><d data-id="four">', ['one', 'two', 'three', 'four', ''])).toEqual(['four']);
});

describe('checkBuiltAddresses', () => {
  test('passes where every address exists', () => {
    expect(() => checkBuiltAddresses(build('nothing'), exampleSite)).not.toThrow();
  });

  test('names an id that the built page lacks, with the mend', () => {
    expect(() => checkBuiltAddresses(build('cost'), exampleSite)).toThrow(/blue-green\/index\.html: .*\/deploy-patterns\/blue-green\/#cost がない\n\s+直し方/);
  });

  test('names a page that was not built', () => {
    expect(() => checkBuiltAddresses('/nonexistent', exampleSite)).toThrow(/ページ \/deploy-patterns\/rolling\/ がない/);
  });
});
