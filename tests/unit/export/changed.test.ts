import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryChanged, guideChanged, newest, serviceChanged } from '../../../src/lib/export/changed.ts';
import { catalogue, entryOf } from '../../fixtures/published.ts';

describe('the day of a change', () => {
  const cases = [
    [
      'of an entry: the newest day of its sources and of those of its variants',
      entryChanged(entryOf('429')),
      '2026-02-02',
    ],
    [
      'of a retired entry: the day it was retired, when that is newer',
      entryChanged(entryOf('enotsup')),
      '2026-03-01',
    ],
    [
      'of a service: the newest day of its sources and variants',
      serviceChanged(catalogue.services[0]!),
      '2026-02-02',
    ],
    ['of a guide: the newest day of its sources', guideChanged(catalogue.guides[0]!), '2026-01-15'],
    ['of several days: the newest', newest(['2026-01-31', '2026-02-01', '2025-12-31']), '2026-02-01'],
    ['of none: nothing', newest([]), ''],
  ] as const;
  for (const [what, day, expected] of cases) test(what, () => assert.equal(day, expected));
});
