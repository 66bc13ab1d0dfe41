import fc from 'fast-check';
import type { Page } from 'playwright/test';
import { anyHostile, anySecret, corpus } from '../fixtures/hostile.ts';
import { box, expect, test } from './site.ts';

// Each test is hundreds of cases on one page.
test.describe.configure({ timeout: 60_000 });

/** A share of what is read without a browser sixteen thousand times. */
const texts = [...corpus, ...fc.sample(anyHostile, { seed: 11, numRuns: 60 })];
const secrets = fc.sample(anySecret, { seed: 12, numRuns: 60 });
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

declare global {
  interface Window {
    /** Says what a text has brought into the page, or let run; and where a secret shows. */
    harm(secret?: string): string[];
    copied: string[];
    __pwned?: unknown;
  }
}

/** Opens a page that notes what its policy forbids and what is copied. */
async function open(page: Page, path: string): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.addInitScript(() => {
    const violations: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
    window.alert = () => violations.push('a dialog');
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void window.copied.push(text)) },
    });
    const plain = (address: string) => {
      try {
        return decodeURIComponent(address);
      } catch {
        return address;
      }
    };
    const foreign =
      'script,img,iframe,style,link,meta,base,object,embed,form,input,template,math,video,audio';
    window.harm = (secret) => {
      const places = [...document.querySelectorAll('log-panel, find-box .pop, go-on')];
      const elements = places.flatMap((place) => [...place.querySelectorAll('*')]);
      const links = elements.filter((element) => element instanceof HTMLAnchorElement);
      const told = [location.href, ...links.map(({ href }) => href), ...window.copied].map(plain);
      const shows = secret
        ? [...told, document.documentElement.outerHTML].filter((text) => text.includes(secret))
        : [];
      return [
        ...elements.filter((element) => element.matches(foreign)).map(({ localName }) => localName),
        ...elements
          .flatMap(({ attributes }) => [...attributes])
          .flatMap(({ name }) => (/^on/.test(name) ? [name] : [])),
        ...links.filter(({ origin }) => origin !== location.origin).map(({ href }) => href),
        ...[...Object.keys(localStorage), ...Object.keys(sessionStorage)].map((key) => `${key} is stored`),
        ...(window.__pwned === undefined ? [] : ['a script ran']),
        ...shows.map((text) => `a secret shows in ${text.slice(0, 100)}`),
        ...violations,
      ];
    };
  });
  await page.goto(path);
}

/** Puts each fragment behind the address of an entry, waits for the panel to answer and copies its link; returns the harm done. */
const eachFragment = (
  page: Page,
  cases: readonly { fragment: string; secret?: string }[],
): Promise<string[]> =>
  page.evaluate(async (cases) => {
    const panel = document.querySelector('log-panel')!;
    const harm: string[] = [];
    for (const { fragment, secret } of cases) {
      history.replaceState(null, '', location.pathname);
      panel.replaceChildren();
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (panel.childElementCount === 0) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(panel, { childList: true });
      });
      location.hash = fragment;
      await answered;
      panel.querySelectorAll('button').forEach((button) => {
        if (button.textContent !== 'Clear') button.click();
      });
      harm.push(...window.harm(secret).map((what) => `${fragment.slice(0, 80)}: ${what}`));
      window.copied = [];
    }
    return harm;
  }, cases);

/** Puts each text into the box, waits until it has answered or says nothing, and returns the harm done. */
const eachQuery = (page: Page, cases: readonly { text: string; secret?: string }[]): Promise<string[]> =>
  page.evaluate(async (cases) => {
    const field = document.querySelector<HTMLTextAreaElement>('find-box [name=q]')!;
    const popup = document.querySelector<HTMLElement>('find-box .pop')!;
    const status = document.querySelector('find-box [role=status]')!;
    const put = (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const until = (settled: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => (settled() ? resolve() : requestAnimationFrame(look));
        look();
      });
    const harm: string[] = [];
    for (const { text, secret } of cases) {
      put('');
      await until(() => popup.hidden !== false);
      put(text);
      await until(() => !field.value.trim() || (!popup.hidden && !/^(?:$|Reading)/.test(status.textContent)));
      harm.push(...window.harm(secret).map((what) => `${text.slice(0, 80)}: ${what}`));
    }
    return harm;
  }, cases);

test('no log in an address does harm', async ({ page }) => {
  await open(page, '/errors/429/');
  const fragments = texts.flatMap((text) => [`#log=${encoded(text)}`, `#log=${text}`]);
  expect(
    await eachFragment(
      page,
      fragments.map((fragment) => ({ fragment })),
    ),
  ).toEqual([]);
});

test('no text in the box does harm', async ({ page }) => {
  await open(page, '/');
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('name', 'q');
  expect(
    await eachQuery(
      page,
      texts.map((text) => ({ text })),
    ),
  ).toEqual([]);
});

test('a secret in a log shows neither in the page nor in an address, a link or what is kept', async ({
  page,
}) => {
  const logs = secrets.map(({ secret, text }) => ({
    secret,
    text: `HTTP/1.1 429 Too Many Requests\n${text}\n`,
  }));
  await open(page, '/errors/429/');
  expect(
    await eachFragment(
      page,
      logs.map(({ secret, text }) => ({ secret, fragment: `#log=${encoded(text)}` })),
    ),
  ).toEqual([]);
  await page.goto('/');
  await box(page).focus();
  expect(await eachQuery(page, logs)).toEqual([]);
});

test('no text in the address of the resolver or of a search does harm', async ({ page }) => {
  await open(page, '/go/');
  const ways = [
    (text: string) => `/go/#${text}`,
    (text: string) => `/go/?q=${encoded(text)}`,
    (text: string) => `/?q=${encoded(text)}`,
  ];
  const addresses = corpus
    .filter(({ length }, index) => length < 400 && index % 2 === 0)
    .map((text, index) => ways[index % ways.length]!(text));
  const harm: string[] = [];
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(() => {
      const title = document.querySelector('h1')?.textContent;
      return document.readyState === 'complete' && title !== undefined && !title.startsWith('Looking');
    });
    harm.push(...(await page.evaluate(() => window.harm())).map((what) => `${address}: ${what}`));
  }
  expect(addresses.length).toBeGreaterThan(40);
  expect(harm).toEqual([]);
});
