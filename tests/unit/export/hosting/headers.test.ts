import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everywhere, pathPattern, special } from '../../../../src/lib/export/hosting/headers.ts';

describe('the headers', () => {
  test('stand in one rule for each address: hosts would join the values of two', () => {
    const rows = special.flatMap(({ paths, headers }) =>
      headers.flatMap(([name]) => [
        ...paths.map((path) => `${path} ${name}`),
        ...everywhere.filter(([common]) => common === name).map(() => `${name} is everywhere`),
      ]),
    );
    assert.deepEqual(rows, [...new Set(rows)]);
    assert.deepEqual(
      rows.filter((row) => row.endsWith('everywhere')),
      [],
    );
  });

  test('forbid framing', () => {
    const policy = new Map(everywhere).get('Content-Security-Policy') ?? '';
    assert.match(policy, /(?:^|;)frame-ancestors 'none'(?:;|$)/);
  });

  test('have names and values that fit into one line of any of the files', () => {
    for (const [name, value] of [...everywhere, ...special.flatMap(({ headers }) => headers)]) {
      assert.match(name, /^[A-Za-z-]+$/);
      assert.doesNotMatch(value, /["\n\\$`{}]/);
    }
  });

  test('use at most one asterisk a path, as Cloudflare asks', () => {
    for (const { paths } of special)
      for (const path of paths) assert.ok(path.split('*').length <= 2 && path.startsWith('/'), path);
  });
});

describe('the pattern of a path', () => {
  const cases = [
    ['', '/errors.json', ['/errors.json'], ['/errorsXjson', '/errors.json.br', '/x/errors.json']],
    ['', '/errors/*.json', ['/errors/429.json'], ['/errors/a/b.json', '/errors/429.jsonx', '/errors/429/']],
    ['/docs', '/_astro/*', ['/docs/_astro/a.js', '/docs/_astro/a/b.js'], ['/_astro/a.js', '/docs/_astro']],
    ['/v1.2', '/link.js', ['/v1.2/link.js'], ['/v1x2/link.js']],
  ] as const;
  for (const [base, path, fitting, other] of cases)
    test(`for ${path} below ${base || 'the root'}`, () => {
      const pattern = new RegExp(pathPattern(base, path));
      for (const address of fitting) assert.match(address, pattern);
      for (const address of other) assert.doesNotMatch(address, pattern);
    });
});
