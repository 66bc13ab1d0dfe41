import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDates } from '../../src/lib/check-dates.ts';

test('a day after the latest is reported wherever checked or on stands, the latest itself is not', () => {
  const data = {
    retired: { on: '2026-02-02' },
    sources: [{ checked: '2026-02-01' }, { checked: '2027-01-01' }],
    variants: [{ sources: [{ checked: '2026-02-02' }] }],
    note: '2999-01-01',
    on: 3,
  };
  assert.deepEqual(
    checkDates(data, 'a.yaml', '2026-02-01').map(({ kind, file, at, found }) => [kind, file, at, found]),
    [
      ['day-to-come', 'a.yaml', 'retired.on', '2026-02-02'],
      ['day-to-come', 'a.yaml', 'sources.1.checked', '2027-01-01'],
      ['day-to-come', 'a.yaml', 'variants.0.sources.0.checked', '2026-02-02'],
    ],
  );
});
