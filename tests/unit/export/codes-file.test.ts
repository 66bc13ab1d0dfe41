import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codesFiles, inBoxOrder } from '../../../src/lib/export/codes-file.ts';
import { partsFor } from '../../../src/lib/export/parts-for.ts';
import { boxCatalogue, manyEntries } from './catalogues.ts';

describe('a short list of codes', () => {
  const { file, parts } = codesFiles(boxCatalogue);

  test('is one file', () => assert.deepEqual([file.parts, parts], [undefined, []]));

  test('writes each action and each verdict once, however many entries have it', () => {
    assert.deepEqual(file.actions, ['fix-address', 'fix-network', 'slow-down']);
    assert.deepEqual(file.verdicts, ['after-delay', 'after-fix', 'once']);
    assert.deepEqual(file.entries[1], ['429', 'Name of 429', 2, 0, 'too-many-requests', 'RateLimitError']);
  });

  test('is in the order of the slugs, whatever the families', () =>
    assert.deepEqual(
      inBoxOrder([{ slug: 'b' }, { slug: '500' }, { slug: 'a' }]).map(({ slug }) => slug),
      ['500', 'a', 'b'],
    ));
});

describe('a long list of codes', () => {
  const { file, parts } = codesFiles(manyEntries);
  const firsts = file.parts ?? [];
  const here = file.entries.map(([code]) => code);
  const codesOf = (query: string) => [
    ...here,
    ...partsFor(query, file).flatMap((number) => parts[number]!.entries.map(([code]) => code)),
  ];

  test('is in parts, none much longer than the others, of which the file itself says where each begins', () => {
    assert.equal(firsts.length, parts.length);
    assert.ok(parts.length > 1);
    for (const { entries } of parts) assert.ok(JSON.stringify(entries).length <= 8000);
    assert.deepEqual(firsts, [...firsts].sort());
  });

  test('has the lowest statuses in the file itself, which no part repeats', () => {
    assert.deepEqual(
      here,
      here.map((_, index) => String(index + 100)),
    );
    assert.ok(here.length > 100 && here.length < 500);
    assert.ok(JSON.stringify(file.entries).length <= 14_000);
    assert.deepEqual(
      parts.flatMap(({ entries }) => entries.map(([code]) => code)).filter((code) => here.includes(code)),
      [],
    );
  });

  for (const query of [
    '101',
    'http 101',
    'Error 101',
    'e101',
    'HTTP/101',
    'status=101',
    '101 error',
    'zz-alias-5',
  ])
    test(`answers ${query} from the file itself`, () => assert.deepEqual(partsFor(query, file), []));

  for (const query of ['101 err_0501', '10', 'error', '101 failed', '101-net_0502', 'err_0501'])
    test(`answers ${query} with a part`, () => assert.ok(partsFor(query, file).length > 0));

  test('has every code and every alias in the parts that are asked for it', () => {
    for (const { code, aliases } of manyEntries.entries) {
      for (const name of [code, code.toLowerCase(), ...aliases]) {
        assert.ok(codesOf(name).includes(code), `${name} does not lead to ${code}`);
        assert.ok(codesOf(`http ${name} failed`).includes(code), `http ${name} does not lead to ${code}`);
      }
    }
  });

  test('answers a code with one part, seldom two', () => {
    for (const { code } of manyEntries.entries) assert.ok(partsFor(code, file).length <= 2, code);
  });
});
