import { expect, test as base, type Page } from 'playwright/test';

/** Every page of a test reports what the browser complained about and every request that left the site. */
export const test = base.extend<{ complaints: string[]; expected: RegExp }>({
  /** What the browser may complain about. */
  expected: [/status of 404|registration blocked by Playwright/, { option: true }],
  complaints: [
    async ({ page, baseURL, expected }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !expected.test(message.text()))
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== baseURL && !['data:', 'blob:'].includes(protocol))
          complaints.push(`asked ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The box of a page. */
export const box = (page: Page) => page.locator('find-box [name=q]');

/** The rows below the box. */
export const rows = (page: Page) => page.locator('find-box [role=option]');

/** One page of each kind. */
export const kinds = [
  '/',
  '/integrations-api-errors/',
  '/connection-errors/',
  '/errors/429/',
  '/errors/unable_to_get_issuer_cert_locally/',
  '/guides/',
  '/guides/retrying-without-harm/',
  '/services/',
  '/services/github/',
  '/services/by-status/403/',
  '/errors/nonsense/',
  '/go/',
];
