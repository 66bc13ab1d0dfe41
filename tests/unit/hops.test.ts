import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hops } from '../../src/lib/hops.ts';
import { stops } from '../../src/lib/wording.ts';

test('the drawing has the stops of the way, in its order', () =>
  assert.deepEqual(
    hops.map(({ hop }) => hop),
    stops,
  ));

test('each code is made at one stop', () => {
  const codes = hops.flatMap((stop) => stop.codes);
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(hops.every((stop) => stop.codes.length > 0));
});
