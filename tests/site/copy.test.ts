import type { Page } from 'playwright/test';
import { expect, test } from './site.ts';

const markdown = '# 429 Too Many Requests\n\nYou sent more calls than the service allows.\n';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const aloud = (page: Page) => page.locator('#said-aloud');
const asMarkdown = (page: Page) => page.locator('[data-copy-file]');

test.describe('where copying is allowed', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('nothing of it is loaded before the reader presses a button', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/errors/429/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /copying|\.md$/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(aloud(page)).toHaveText('Copied');
    expect(await clipboard(page)).toBe(page.url());
    expect(asked.filter((url) => url.includes('copying'))).toHaveLength(1);
  });

  test('a block of text in a guide is copied by keyboard, and it is said aloud', async ({ page }) => {
    await page.goto('/guides/retrying-without-harm/');
    await page.locator('.block').getByRole('button', { name: 'Copy' }).focus();
    await page.keyboard.press('Enter');
    await expect(aloud(page)).toHaveText('Copied');
    expect(await clipboard(page)).toBe(await page.locator('.block code').innerText());
  });

  test('an entry is copied as Markdown, from its own file', async ({ page }) => {
    await page.route('**/errors/429.md', (route) => route.fulfill({ body: markdown }));
    await page.goto('/errors/429/');
    await asMarkdown(page).click();
    await expect(asMarkdown(page)).toHaveText('Copied');
    expect(await clipboard(page)).toBe(markdown);
  });

  test('two presses in a row leave the label as it was', async ({ page }) => {
    await page.goto('/errors/429/');
    const button = page.getByRole('button', { name: 'Copy link' });
    const label = page.locator('[data-copy-link]');
    await button.click();
    await expect(label).toHaveText('Copied');
    await label.click();
    await expect(label).toHaveText('Copy link', { timeout: 5_000 });
  });

  test('a Markdown file that does not come is said plainly', async ({ page }) => {
    await page.route('**/errors/429.md', (route) => route.fulfill({ status: 404, body: 'nothing' }));
    await page.goto('/errors/429/');
    await asMarkdown(page).click();
    await expect(aloud(page)).toHaveText('The Markdown could not be loaded');
  });

  test('a section that the reader selects and copies holds its words and no labels', async ({ page }) => {
    await page.goto('/errors/429/');
    await page.getByRole('link', { name: 'What to do' }).first().click();
    await expect(aloud(page)).toHaveText('Link copied');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('main')!));
    await page.keyboard.press('Control+c');
    const lines = (await clipboard(page)).split('\n').map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining(['What it means', 'What to do', 'Example log']));
    expect(lines.filter((line) => /^(Copy|Copied)\b|Link copied|#$/.test(line))).toEqual([]);
  });
});

test.describe('where copying is refused', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    }),
  );

  test('a block of text is selected instead', async ({ page }) => {
    await page.goto('/guides/retrying-without-harm/');
    await page.locator('.block').getByRole('button').click();
    await expect(aloud(page)).toHaveText('Copying is not allowed here; the text is selected');
    const text = await page.locator('.block pre').innerText();
    expect(await page.evaluate(() => String(getSelection()))).toBe(text);
  });

  test('the Markdown of an entry is offered as a file, once', async ({ page }) => {
    await page.route('**/errors/429.md', (route) => route.fulfill({ body: markdown }));
    await page.goto('/errors/429/');
    await asMarkdown(page).click();
    const link = page.getByRole('link', { name: 'Open the Markdown' });
    await expect(link).toHaveAttribute('href', '/errors/429.md');
    await asMarkdown(page).click();
    await expect(link).toHaveCount(1);
  });

  test('an address is left where it is: in the address bar', async ({ page }) => {
    await page.goto('/errors/429/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(aloud(page)).toContainText('the address bar has the link');
  });
});

test('copying that cannot be loaded says so', async ({ page, complaints }) => {
  await page.route('**/copying*.js', (route) => route.abort());
  await page.goto('/errors/429/');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(aloud(page)).toHaveText('Copying could not be loaded');
  expect(complaints.every((complaint) => complaint.includes('ERR_FAILED'))).toBe(true);
  complaints.length = 0;
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button for copying is shown', async ({ page }) => {
    for (const path of ['/errors/429/', '/guides/retrying-without-harm/']) {
      await page.goto(path);
      for (const button of await page.locator('.btn').all()) await expect(button).toBeHidden();
    }
  });
});
