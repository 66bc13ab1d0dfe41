import { box, expect, rows, test } from './site.ts';

const key = 'sk-proj-abcdefghijklmnop1234567890';
const log = `14:02:31  node "Summarise ticket"  attempt 3 of 3
POST https://api.example.com/v1/chat
authorization: Bearer ${key}

HTTP/1.1 429 Too Many Requests
retry-after: 30
x-request-id: req_8f2ab64c19d04e
{"error":{"message":"Rate limit reached"}}`;
const healthy = `09:00:01 node "Read rows" started
09:00:02 node "Read rows" finished: 429 rows in 1200 ms from 10.0.0.12:5432, 0 failed`;
const withLog = (text: string) => `/errors/429/#log=${encodeURIComponent(text)}`;

test('a pasted log is decoded in the header box: entry first, evidence marked, key hidden', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/errors/500/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+v');
  await expect(rows(page).first()).toContainText('Too Many Requests');
  await expect(page.locator('find-box pre mark').first()).toContainText('429');
  await expect(page.locator('find-box')).not.toContainText(key);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/429\/#log=/);
  expect(decodeURIComponent(page.url())).not.toContain(key);
  await expect(page.getByRole('heading', { name: 'Wait 30 seconds, then run it again' })).toBeVisible();
});

test('no request carries what is typed or pasted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await page.goto('/');
  await box(page).fill(log);
  await expect(rows(page).first()).toContainText('Too Many Requests');
  await box(page).fill('summarise ticket attempt');
  await expect(page.locator('find-box [role=status]')).not.toBeEmpty();
  await page.goto(withLog(log));
  await expect(page.locator('.mine')).toBeVisible();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((request) => /summarise|req_8f2ab|attempt/i.test(request))).toEqual([]);
});

test('a log without an error finds nothing and says so', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(healthy);
  await expect(page.locator('find-box [role=status]')).toContainText('No error was recognised');
  await expect(rows(page)).toHaveCount(0);
});

test.describe('an entry with the reader’s log', () => {
  test('says how long to wait, which request it was, and marks the words in the masked log', async ({
    page,
  }) => {
    await page.goto(withLog(log));
    const panel = page.locator('log-panel');
    await expect(panel.getByRole('timer')).toHaveText(/0:(30|2\d)/);
    await expect(panel).toContainText('req_8f2ab64c19d04e');
    await expect(panel.locator('pre mark').first()).toContainText('429');
    await expect(panel.locator('pre')).toContainText('hidden');
    expect(await page.content()).not.toContain(key);
  });

  test('counts the wait down to “Now run it again”', async ({ page }) => {
    await page.goto(withLog(log.replace('retry-after: 30', 'retry-after: 2')));
    await expect(page.locator('log-panel')).toContainText('Now run it again.', { timeout: 5000 });
  });

  test('is shared by a link that carries the masked log only', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(withLog(log));
    await page.getByRole('button', { name: 'Copy link with this log' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/errors/429/#log=');
    expect(decodeURIComponent(link)).not.toContain(key);
  });

  test('is cleared on request', async ({ page }) => {
    await page.goto(withLog(log));
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.locator('log-panel')).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('that shows another error says which', async ({ page }) => {
    await page.goto(withLog('HTTP/1.1 502 Bad Gateway\nserver: nginx'));
    await expect(page.getByRole('heading', { name: 'Your log shows something else' })).toBeVisible();
    await page
      .locator('log-panel')
      .getByRole('link', { name: /502 Bad Gateway/ })
      .click();
    await expect(page).toHaveURL(/\/errors\/502\/#log=/);
    await expect(page.locator('.mine header')).toContainText('502');
  });

  const odd = [
    ['broken percent-encoding', '#log=%E0%A4%A', 'damaged'],
    ['an empty log', '#log=', 'brings none'],
    ['an over-long log', `#log=${'a'.repeat(200_000)}`, 'too long'],
    ['a log without an error', `#log=${encodeURIComponent(healthy)}`, 'No error was recognised'],
  ] as const;
  for (const [what, fragment, sentence] of odd) {
    test(`${what} leaves the page as usual, with a plain sentence`, async ({ page }) => {
      await page.goto(`/errors/429/${fragment}`);
      await expect(page.locator('log-panel')).toContainText(sentence);
      await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
    });
  }

  test('goes in as text', async ({ page }) => {
    await page.goto(
      withLog('<img src=x onerror=alert(1)>\nHTTP/1.1 429 Too Many Requests <script>alert(2)</script>'),
    );
    await expect(page.locator('log-panel pre')).toContainText('<img src=x');
    await expect(page.locator('log-panel :is(img, script)')).toHaveCount(0);
  });
});

test.describe('the resolver', () => {
  const resolved = [
    ['/go/?q=429', /\/errors\/429\/$/],
    ['/go/#E503', /\/errors\/503\/$/],
    ['/go/?q=too%20many%20requests', /\/errors\/429\/$/],
    [`/go/#${encodeURIComponent('AxiosError: Request failed with status code 502')}`, /\/errors\/502\//],
    [`/go/#${encodeURIComponent(log)}`, /\/errors\/429\/#log=/],
  ] as const;
  for (const [from, to] of resolved) {
    test(`${from.slice(0, 60)} goes to the entry`, async ({ page }) => {
      await page.goto(from);
      await page.waitForURL(to);
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Looking');
    });
  }

  test('puts a text without an answer into the box', async ({ page }) => {
    await page.goto('/go/#zzqqxx');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing was found for this');
    await expect(box(page)).toHaveValue('zzqqxx');
  });

  test('does no harm with broken or hostile text', async ({ page }) => {
    for (const fragment of ['#%', '#%E0%A4%A', '#<svg onload=alert(1)>', '']) {
      await page.goto(`/go/${fragment}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Nothing|No error)/);
      await page.goto('about:blank');
    }
  });

  test('is found by browsers through an OpenSearch description on every page', async ({ page, request }) => {
    await page.goto('/errors/429/');
    const href = await page.locator('link[rel=search]').getAttribute('href');
    const description = await (await request.get(href ?? '')).text();
    expect(description).toContain('/go/?q={searchTerms}');
  });
});
