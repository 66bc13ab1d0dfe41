import { expect, test } from './site.ts';

test('an entry answers above the fold at 1280×720: code, name, sentence, facts, first step', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/errors/429/');
  const seen = [
    page.getByRole('heading', { level: 1, name: '429 Too Many Requests' }),
    page.locator('.lead'),
    page.locator('.facts'),
    page.getByRole('heading', { name: 'What to do' }),
  ];
  for (const part of seen) {
    const area = await part.boundingBox();
    expect(area && area.y + area.height).toBeLessThanOrEqual(720);
  }
});

test('the drawing says in words where it broke', async ({ page }) => {
  await page.goto('/errors/502/');
  await expect(
    page.getByRole('img', { name: 'The call passed node and network, and broke at the edge.' }),
  ).toBeVisible();
});

test('a deep link to a code on the reference page opens at that code', async ({ page }) => {
  await page.goto('/integrations-api-errors/#429');
  await expect(page.locator('article[id="429"]')).toBeInViewport();
  await expect(page.getByRole('heading', { name: '429 Too Many Requests' })).toBeInViewport();
});

test('a heading link changes the address, copies it and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/errors/429/');
  await page.getByRole('link', { name: 'What to do' }).first().click();
  await expect(page).toHaveURL(/#what-to-do$/);
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the example is copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/errors/429/');
  await page.locator('figure.log').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('figure.log').getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'HTTP/1.1 429 Too Many Requests',
  );
});

test('previous, next and the list at the side lead to the neighbours', async ({ page }) => {
  await page.goto('/errors/429/');
  await page.getByRole('navigation', { name: 'Neighbouring codes' }).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/errors\/429\/$/);
  await page.goBack();
  await page
    .getByRole('navigation', { name: 'Integrations and API errors' })
    .getByRole('link', { name: '500' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('500');
});

const redirects = [
  ['/errors/too-many-requests/', '/errors/429/'],
  ['/errors/RESOURCE_EXHAUSTED/#what-to-do', '/errors/429/#what-to-do'],
  ['/errors/resource_exhausted/?x=1', '/errors/429/?x=1'],
  ['/errors/', '/'],
] as const;

for (const [from, to] of redirects) {
  test(`${from} leads on to ${to}`, async ({ page }) => {
    await page.goto(from);
    await page.waitForURL(`**${to}`);
  });
}

test('the choice of dark is remembered, and set before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/errors/429/');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/errors/500/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('a wrong address', () => {
  test('offers the nearest codes and says what the class means', async ({ page }) => {
    const response = await page.goto('/errors/477/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('477 has no entry yet');
    await expect(page.getByRole('heading', { name: /begins with 4/ })).toBeVisible();
    await expect(page.locator('.hits a').first()).toHaveAttribute('href', /^\/errors\/4\d\d\/$/);
    await expect(page.locator('find-box [name=q]')).toHaveValue('477');
  });

  test('in another case or spelling goes on to the entry', async ({ page }) => {
    await page.goto('/errors/Rate_Limited/#what-to-do');
    await page.waitForURL('**/errors/429/#what-to-do');
  });

  test('that is hostile does no harm', async ({ page }) => {
    await page.goto('/errors/%3Cimg%20src=x%20onerror=alert(1)%3E/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x');
    await expect(page.locator('main img')).toHaveCount(0);
    await page.route('**/errors/%E0%A4%A/', (route) => route.fulfill({ status: 404, path: 'dist/404.html' }));
    await page.goto('/errors/%E0%A4%A/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('map, reference page and entry are there and linked', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '429', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('429');
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Switch between light and dark' })).toBeHidden();
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integrations and API errors');
  });

  test('a wrong address says so and leads home', async ({ page }) => {
    await page.goto('/errors/477/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await expect(page.getByRole('link', { name: 'See the map of all codes' })).toBeVisible();
  });
});
