import { box, expect, rows, test } from './site.ts';

const quota = `POST https://api.openai.com/v1/chat/completions
HTTP/1.1 429 Too Many Requests
x-request-id: req_8f2ab64c19d04e
{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","param":null,"code":"insufficient_quota"}}`;

test('the services are listed by kind, and lead to all errors of one', async ({ page }) => {
  await page.goto('/services/');
  await page
    .getByRole('link', { name: /^GitHub/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('GitHub errors');
  await expect(page.locator('.rows details').first()).toBeVisible();
});

test('a deep link to a variant opens its row', async ({ page }) => {
  await page.goto('/services/openai/#insufficient_quota');
  await expect(page.locator('details[open]')).toHaveCount(1);
  await expect(page.locator('details[open] b')).toHaveText('insufficient_quota');
});

test('a deep link to a service on an entry leads to it', async ({ page }) => {
  await page.goto('/errors/429/#openai');
  await expect(page.locator('#openai')).toBeInViewport();
});

test('a service’s machine code typed into the box leads to its variant', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('insufficient_quota');
  await expect(rows(page).first()).toHaveAttribute('href', '/services/openai/#insufficient_quota');
});

test('a log of a service shows what it means there, and that waiting will not help', async ({ page }) => {
  await page.goto(`/errors/429/#log=${encodeURIComponent(quota)}`);
  const panel = page.locator('.mine');
  await expect(panel.locator('header')).toContainText('OpenAI');
  await expect(panel.locator('header')).toContainText('insufficient_quota');
  await expect(panel.getByRole('heading', { level: 2 })).not.toContainText('Wait');
  await expect(panel).toContainText('Elsewhere the answer is “yes, after a delay”');
  await expect(panel).toContainText('req_8f2ab64c19d04e');
});

test('without what is known of one service’s variants a log is read all the same', async ({
  page,
  complaints,
}) => {
  await page.route('**/find/services/*.json', (route) => route.abort());
  await page.goto(`/errors/429/#log=${encodeURIComponent(quota)}`);
  await expect(page.locator('.mine header')).toContainText('insufficient_quota');
  complaints.length = 0;
});

test('a page signed by a server in between says who answered', async ({ page }) => {
  const nginx =
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.27.4</center></body></html>';
  await page.goto(`/errors/502/#log=${encodeURIComponent(nginx)}`);
  await expect(page.locator('.mine')).toContainText('nginx answered, not the API behind it.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the meanings of a status are filtered by verdict', async ({ page }) => {
    await page.goto('/services/by-status/429/');
    const all = await page.locator('tbody tr:visible').count();
    expect(all).toBeGreaterThan(10);
    await page.locator('label', { hasText: 'After a fix' }).click();
    const some = await page.locator('tbody tr:visible').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });
});
