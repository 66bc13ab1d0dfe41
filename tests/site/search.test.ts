import { box, expect, rows, test } from './site.ts';

const first = [
  ['429', '/errors/429/'],
  ['http 429', '/errors/429/'],
  ['error 429', '/errors/429/'],
  ['429 error', '/errors/429/'],
  ['http/429', '/errors/429/'],
  ['E429', '/errors/429/'],
  ['status=503', '/errors/503/'],
  ['too many requests', '/errors/429/'],
  ['Bad Gatway', '/errors/502/'],
  ['RESOURCE_EXHAUSTED', '/errors/429/'],
  ['404', '/errors/404/'],
] as const;

for (const [query, href] of first) {
  test(`“${query}” leads to ${href} first, and Enter goes there`, async ({ page }) => {
    await page.goto('/errors/500/');
    await box(page).click();
    await box(page).fill(query);
    await expect(rows(page).first()).toHaveAttribute('href', href);
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
}

test('an exact code is answered without Pagefind', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await box(page).fill('429');
  await expect(rows(page).first()).toContainText('Too Many Requests');
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('words that stand only in the text are found by Pagefind, each entry once, at the section that holds them', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).fill('announced more bytes');
  const found = rows(page).filter({ hasText: 'Request Timeout' });
  await expect(found).toHaveCount(1);
  await expect(found).toHaveAttribute('href', '/errors/408/#common-causes');
});

for (const key of ['/', 'Control+k']) {
  test(`${key} puts the cursor into the box`, async ({ page }) => {
    await page.goto('/errors/429/');
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
  });
}

test('the arrow keys move through the rows, Escape closes them', async ({ page }) => {
  await page.goto('/errors/429/');
  await page.keyboard.press('/');
  await page.keyboard.type('50');
  await expect(rows(page).nth(2)).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await rows(page).nth(1).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
});

test('/?q=429 opens with the answer', async ({ page }) => {
  await page.goto('/?q=429');
  await expect(box(page)).toHaveValue('429');
  await expect(rows(page).first()).toHaveAttribute('href', '/errors/429/');
});

test('a query that nothing fits says so', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('zzqqxxyy');
  await expect(page.locator('find-box [role=status]')).toContainText('Nothing found');
});

test.describe('without the lists', () => {
  test('the box says so, and the page stays usable', async ({ page, complaints }) => {
    await page.route('**/find/*.json', (route) => route.abort());
    await page.goto('/errors/429/');
    await box(page).fill('502');
    await expect(page.locator('find-box [role=status]')).toContainText('could not be loaded');
    await page.getByRole('link', { name: '502 Bad Gateway' }).first().click();
    await expect(page).toHaveURL(/\/errors\/502\/$/);
    complaints.length = 0;
  });

  test('without Pagefind, names are still found and the box says what is missing', async ({
    page,
    complaints,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/errors/429/');
    await box(page).fill('gateway');
    await expect(rows(page).first()).toContainText('Gateway');
    await expect(page.locator('find-box [role=status]')).toContainText('needs the network');
    complaints.length = 0;
  });
});

test.describe('lists of an older build', () => {
  const older = JSON.stringify({ edition: '2-older', rows: ['an older wording'] });

  test('kept by the browser are fetched anew, once', async ({ page }) => {
    let asked = 0;
    await page.route('**/find/wordings.json', (route) =>
      ++asked === 1 ? route.fulfill({ body: older, contentType: 'application/json' }) : route.continue(),
    );
    await page.goto('/');
    await box(page).fill('upstream prematurely closed connection');
    await expect(rows(page).first()).toContainText('502');
    expect(asked).toBe(2);
  });

  test('on the server too leave codes and names to be found', async ({ page }) => {
    let asked = 0;
    await page.route('**/find/wordings.json', (route) => {
      asked += 1;
      return route.fulfill({ body: older, contentType: 'application/json' });
    });
    await page.goto('/');
    await box(page).fill('bad gateway');
    await expect(rows(page).first()).toContainText('502');
    expect(asked).toBe(2);
  });
});

test('what is typed goes into the page as text', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('find-box img')).toHaveCount(0);
});
