/**
 * Promise: the button beside a heading, figure, term or correction (pages.spec.ts holds that each has one) copies its
 * absolute address, base path included, in three forms, through the real clipboard. Looked at where the site stands
 * below a path, since that is built in.
 */
import {expect, open, phone, test} from '../fixtures';
import {subPath} from '../variants';

const origin = `http://localhost:${subPath.port}`;

test.use({baseURL: origin, permissions: ['clipboard-read', 'clipboard-write']});

const address = `${origin}/notes/area/target/arrived/`;
const heading = '移ってきた節';

test('the button and its panel copy', async ({page}) => {
  await open(page, '/notes/area/target/');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const button = page.locator('#arrived + .copy-link-row').getByRole('button', {name: 'リンクをコピー', exact: true});
  await test.step('the address by one press, the other forms from the panel', async () => {
    await button.click();
    await expect(page.locator('.announcement')).toHaveText('コピーしました');
    await expect(page.locator('.announcement')).toHaveRole('status');
    expect(await clipboard()).toBe(address);
    const panel = page.getByRole('group', {name: 'リンクの形'});
    await expect(panel).toContainText('アドレスをコピーした。別の形:');
    // Seen once: what the panel says is only read out elsewhere.
    await expect(page.locator('.announcement')).toHaveCSS('clip-path', 'inset(50%)');
    const [above, below] = [await panel.boundingBox(), await page.locator('#arrived').boundingBox()];
    expect((above?.y ?? Infinity) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    await page.getByRole('button', {name: '見出しとアドレス'}).click();
    await expect.poll(clipboard).toBe(`行き先のページ › ${heading}\n${address}`);
    await page.getByRole('button', {name: 'Markdown', exact: true}).click();
    await expect.poll(clipboard).toBe(`[行き先のページ › ${heading}](${address})`);
    await page.getByRole('button', {name: 'アドレス', exact: true}).click();
    await expect.poll(clipboard).toBe(address);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', {name: 'リンクの形'})).toHaveCount(0);
    // What was only read out is not seen once the panel is gone.
    await expect(page.locator('.announcement')).toBeEmpty({timeout: 500});
    await expect(button).toBeFocused();
  });
  await test.step('by the keyboard', async () => {
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(clipboard).toContain('行き先のページ › ');
    await page.keyboard.press('Escape');
  });
  for (const refuses of [true, false]) {
    await test.step(`where the clipboard ${refuses ? 'refuses' : 'is not there'}, they show the address selected`, async () => {
      await page.evaluate((isThere) => {
        const value = isThere
          ? {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}
          : undefined;
        Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
      }, refuses);
      await button.click();
      const field = page.getByRole('textbox', {name: 'コピーするアドレス'});
      await expect(field).toHaveValue(address);
      await expect(field).toBeFocused();
      expect(
        await field.evaluate((area) =>
          area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '',
        ),
      ).toBe(address);
      await expect(page.locator('.announcement')).toHaveText('コピーできない。選択したアドレスをコピーする');
      await expect(page.getByRole('group', {name: 'リンクの形'})).toContainText('コピーできない。');
      await page.getByRole('button', {name: 'Markdown', exact: true}).click();
      await expect(page.getByRole('textbox', {name: 'コピーする Markdown'})).toHaveValue(
        `[行き先のページ › ${heading}](${address})`,
      );
      await expect(page.locator('.announcement')).toHaveText('コピーできない。選択した Markdown をコピーする');
      await page.keyboard.press('Escape');
    });
  }
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the panel stays inside the window and hands the section to the phone', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await open(page, '/notes/area/drawn/');
    const button = page.locator('#with-figure + .copy-link-row').getByRole('button');
    for (const one of [button, page.getByRole('button', {name: 'この図のリンクをコピー'})]) {
      await one.tap();
      const box = await page.getByRole('group', {name: 'リンクの形'}).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await button.tap();
    await page.getByRole('button', {name: '共有'}).tap();
    await expect(page).toHaveTitle(
      JSON.stringify({title: '図のページ › 図のある節', url: `${origin}/notes/area/drawn/with-figure/`}),
    );
  });
});
