/** Promise: who copies the page of CONTRIBUTING.md and follows its steps gets a page that passes every check. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {composeSite} from '../../site/compose-site';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import {readThisSite, siteDir} from '../../site/this-site';
import {checkSite} from './check-site';

const contributing = readFileSync(path.join(siteDir, 'CONTRIBUTING.md'), 'utf8');
const sample = /````mdx\n([\s\S]*?)````/.exec(contributing)?.[1] ?? '';

/** What the checks say of the page, once it is listed in an area and its section has its words. */
async function checkSample(text: string): Promise<string[]> {
  const {pages, data, ledger, factIds} = await readThisSite();
  const page = readPage('docs/area/page.mdx', 'area/page', text);
  const areas = [...data.areas, {key: 'area', label: '領域', items: ['area/page'], docs: ['area/page']}];
  const searchWords = {...data.searchWords, '/area/page/#section-id': ['1', '2', '3', '4']};
  const listed = {...ledger, lines: [...ledger.lines, '/area/page/#section-id']};
  const site = composeSite([...pages, page], {data: {...data, areas, searchWords}, ledger: listed, factIds});
  return checkSite(site)
    .filter(({file}) => file === page.file)
    .map(formatFinding);
}

describe('the page of CONTRIBUTING.md', () => {
  it('passes the checks', async () => {
    expect(sample).toMatch(/^---\nform: topic\n/);
    expect(await checkSample(sample)).toEqual([]);
  });

  it('would not pass with a slip', async () => {
    expect((await checkSample(sample.replace(' {/* #section-id */}', ''))).join()).toContain('見出しに id がない');
  });
});

it('names only files that exist', () => {
  const named = [...contributing.matchAll(/`((?:src|docs|e2e)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((file) => !existsSync(path.join(siteDir, file)))).toEqual([]);
});
