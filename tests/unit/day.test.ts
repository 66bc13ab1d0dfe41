import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords } from '../../src/lib/day.ts';

for (const [day, words] of [
  ['2026-11-22', '22 Nov 2026'],
  ['2024-02-29', '29 Feb 2024'],
  ['2025-01-01', '1 Jan 2025'],
] as const)
  test(`${day} is ${words}`, () => assert.equal(dayInWords(day), words));
