/**
 * Promise: a block of code can be copied as it was written, and its lines can be wrapped where one is too long for the
 * block.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, open, test} from './fixtures';
import {siteDir} from './variants';

const sample = '/deploy-services/codedeploy-appspec/';
const source = readFileSync(path.join(siteDir, 'docs', `${sample.slice(1, -1)}.mdx`), 'utf8');
const [, written = ''] = /^```(?!mermaid)[a-z]+.*\n([\s\S]*?)\n```$/m.exec(source) ?? [];

test('a block is copied and wrapped', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, sample);
  const copy = page.getByRole('button', {name: 'クリップボードにコードをコピー'}).first();
  await test.step('as it was written', async () => {
    await copy.click();
    await expect(page.locator('.announcement')).toHaveText('コピーしました');
    expect(written).toContain('\n');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
  });
  await test.step('a clipboard that refuses leaves the code selected', async () => {
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await copy.click();
    await expect(page.locator('.announcement')).toHaveText('コピーできない。選択したコードをコピーする');
    expect(await page.evaluate(() => window.getSelection()?.toString().trim())).toBe(written);
  });
  await test.step('lines that are too long can be wrapped, others need not', async () => {
    const block = page.locator('.theme-code-block').first();
    const wrap = block.getByRole('button', {name: '折り返し'});
    await expect(wrap).toHaveCount(0);
    await page.setViewportSize({width: 230, height: 800});
    await wrap.click();
    const lines = block.locator('pre');
    const overflow = (): Promise<number> => lines.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth);
    expect(await overflow()).toBe(0);
    await expect(wrap).toHaveAttribute('aria-pressed', 'true');
    await wrap.click();
    expect(await overflow()).toBeGreaterThan(0);
  });
});
