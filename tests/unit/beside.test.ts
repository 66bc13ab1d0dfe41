import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviceFor, inOrder, toGuide } from '../../src/lib/beside.ts';
import type { PlatformData } from '../../src/schemas/platform.ts';
import { entrySource, guideSource, platformSource } from '../fixtures/sources.ts';

test('files are sorted by the order they name, and the list itself is left as it is', () => {
  const sources = [3, 1, 2].map((order) => guideSource(`g${order}`, { order }));
  assert.deepEqual(
    inOrder(sources).map(({ slug }) => slug),
    ['g1', 'g2', 'g3'],
  );
  assert.deepEqual(
    sources.map(({ slug }) => slug),
    ['g3', 'g1', 'g2'],
  );
});

describe('the advice of a platform', () => {
  type Advice = PlatformData['advice'][number];
  const advice = (setting: string, actions: Advice['actions'], verdicts?: Advice['verdicts']): Advice => ({
    setting,
    actions,
    text: `Text of ${setting}.`,
    ...(verdicts && { verdicts }),
  });
  const limited = entrySource('429').data; // slow-down, after-delay

  const cases: readonly (readonly [string, readonly Advice[], string])[] = [
    ['for the action of the entry fits', [advice('a', ['slow-down'])], 'a'],
    ['for one of several actions fits', [advice('a', ['fix-request', 'slow-down'])], 'a'],
    ['for another action does not', [advice('a', ['fix-request'])], 'none'],
    ['for the verdict of the entry fits', [advice('a', ['slow-down'], ['once', 'after-delay'])], 'a'],
    ['for another verdict does not', [advice('a', ['slow-down'], ['never'])], 'none'],
    ['for the verdict but another action does not', [advice('a', ['fix-address'], ['after-delay'])], 'none'],
    [
      'is the first that fits',
      [
        advice('a', ['fix-request']),
        advice('b', ['slow-down'], ['never']),
        advice('c', ['slow-down'], ['after-delay']),
        advice('d', ['slow-down']),
      ],
      'c',
    ],
  ];
  for (const [what, given, expected] of cases) {
    test(what, () => {
      const found = adviceFor(limited, [platformSource('tool', { advice: [...given] })]);
      assert.equal(found.map(({ setting }) => setting).join() || 'none', expected);
    });
  }

  test('says whose it is, where and what; platforms stay in the order given, those without are left out', () => {
    const silent = platformSource('silent', { advice: [advice('x', ['fix-request'])] });
    assert.deepEqual(adviceFor(limited, [platformSource('b'), silent, platformSource('a')]), [
      { platform: 'b', name: 'Name of b', setting: 'Setting of b', text: 'Set a delay.' },
      { platform: 'a', name: 'Name of a', setting: 'Setting of a', text: 'Set a delay.' },
    ]);
  });
});

test('a guide has what its file has, its slug, its file and the anchors of its sections', () => {
  const source = guideSource('limits', { codes: ['429'] });
  assert.deepEqual(toGuide(source), {
    ...source.data,
    slug: 'limits',
    file: 'content/guides/limits.mdx',
    sections: ['section-of-limits'],
  });
});
