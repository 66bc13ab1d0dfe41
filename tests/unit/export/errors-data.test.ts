import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorData, errorsData, isRetryable, needsOwner } from '../../../src/lib/export/errors-data.ts';
import { addressesOf } from '../../../src/lib/paths.ts';
import { address, catalogue, entryOf } from '../../fixtures/published.ts';

/** What comes to a program. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the list of entries', () => {
  const list = sent(errorsData(catalogue, address));
  const [first, retired] = list.errors;

  test('has its format, its schema and the families in their order', () => {
    assert.equal(list.format, 1);
    assert.equal(list.$schema, 'https://errors.example/docs/schemas/errors.json');
    assert.deepEqual(list.families, [
      {
        slug: 'http',
        title: 'Title of http',
        description: 'Description of http.',
        url: 'https://errors.example/docs/http/',
      },
    ]);
  });

  test('has of each entry what a program decides by, with full addresses', () =>
    assert.deepEqual(first, {
      code: '429',
      slug: '429',
      url: 'https://errors.example/docs/errors/429/',
      json: 'https://errors.example/docs/errors/429.json',
      markdown: 'https://errors.example/docs/errors/429.md',
      name: 'Name of 429',
      summary: 'Summary of 429.',
      status: 429,
      family: 'http',
      group: '4xx',
      action: 'slow-down',
      brokeAt: 'service',
      retry: { verdict: 'after-delay', writes: 'safe', headers: ['Retry-After'], note: 'Wait.' },
      retryable: true,
      owner_action_required: false,
      aliases: ['too-many'],
      changed: '2026-02-02',
    }));

  test('says that an entry is retired, since when and what to read instead', () => {
    assert.deepEqual(retired?.retired, {
      on: '2026-03-01',
      replacedBy: { code: '429', slug: '429', url: 'https://errors.example/docs/errors/429/' },
    });
    const alone = { ...entryOf('enotsup'), retired: { on: '2026-03-01' } };
    const { errors } = sent(errorsData({ ...catalogue, entries: [alone] }, address));
    assert.deepEqual(errors[0]?.retired, { on: '2026-03-01' });
  });

  test('has a status only where the code is one, and says when only the service can act', () => {
    assert.equal(retired?.status, undefined);
    assert.equal(retired?.owner_action_required, true);
  });

  test('has paths below the base while the site’s address is not configured', () => {
    const [entry] = errorsData(catalogue, addressesOf('/docs/', undefined)).errors;
    assert.equal(entry?.url, '/docs/errors/429/');
  });
});

describe('all of an entry', () => {
  const html = entryOf('429').text.map(({ title }, index) => ({
    id: `s${index}`,
    title,
    html: `<p>${index}</p>`,
  }));
  const data = sent(errorData(entryOf('429'), html, address));

  test('has what the list has', () => {
    const [row] = sent(errorsData(catalogue, address)).errors;
    for (const [key, value] of Object.entries(row!))
      assert.deepEqual(data[key as keyof typeof data], value, key);
  });

  test('has the sections as Markdown and as HTML, with the addresses of other pages in full', () => {
    assert.deepEqual(data.sections.at(-1), {
      id: 's3',
      title: 'Further *on*',
      markdown:
        'See [what it is not](https://errors.example/docs/errors/enotsup/) and [RFC](https://rfc.example/).',
      html: '<p>3</p>',
    });
    assert.deepEqual(
      data.sections.map(({ title }) => title),
      ['What it means', 'What to do', 'Common causes', 'Further *on*'],
    );
  });

  test('has its variants with their own verdict, code and sources, and no note to authors', () =>
    assert.deepEqual(data.variants, [
      {
        service: 'parcel',
        name: 'Parcel | Post',
        id: 'slow',
        url: 'https://errors.example/docs/services/parcel/#slow',
        status: 403,
        code: 'slow',
        meaning: 'Too many `a|b` calls.',
        fix: 'Fix of 429 here.',
        retry: { verdict: 'after-delay' },
        retryable: true,
        signs: [{ text: 'slow down' }],
        sources: [{ url: 'https://parcel.example/limits', checked: '2026-02-02' }],
      },
    ]));

  test('has what stands beside it: signs, related codes, tools, guides, texts and sources', () => {
    assert.deepEqual(data.signs, [{ text: 'rate limit' }]);
    assert.deepEqual(data.related, [
      {
        code: 'ENOTSUP',
        slug: 'enotsup',
        name: 'Name of ENOTSUP',
        why: 'No limit at all.',
        url: 'https://errors.example/docs/errors/enotsup/',
      },
    ]);
    assert.deepEqual(
      data.tools.map(({ tool }) => tool),
      ['tool'],
    );
    assert.deepEqual(data.guides, [
      { title: 'Title of waiting', url: 'https://errors.example/docs/guides/waiting/' },
    ]);
    assert.equal(data.specs[0]?.title, 'RFC 6585');
    assert.equal(data.sources[0]?.checked, '2026-01-15');
  });
});

describe('whether the same request may succeed when sent again', () => {
  const cases = { never: false, 'after-fix': false, 'after-delay': true, once: true } as const;
  for (const [verdict, expected] of Object.entries(cases))
    test(`${verdict}: ${expected}`, () => assert.equal(isRetryable(verdict as keyof typeof cases), expected));
});

describe('whether those who run the service have to act', () => {
  const cases = [
    ['contact-service', true],
    ['fix-request', false],
    ['slow-down', false],
    ['wait-and-retry', undefined],
  ] as const;
  for (const [action, expected] of cases)
    test(`${action}: ${expected ?? 'it depends'}`, () => assert.equal(needsOwner(action), expected));
});
