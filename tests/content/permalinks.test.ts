import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { buildSite } from '../../src/cli/build-site.ts';
import type { CodesFile } from '../../src/lib/export/codes-file.ts';
import { smallProject, type SmallProject } from '../fixtures/small-project.ts';

const [slow, busy] = ['errors/http-errors/429.mdx', 'errors/http-errors/503.mdx'];
const parcel = 'services/parcel.yaml';
const unrelated = (project: SmallProject, file: string) =>
  project.change(file, /related:\n(?: +.*\n|.*\]\n)+/);

/** Works in a project that is there for so long. */
async function within<T>(work: (project: SmallProject) => Promise<T>): Promise<T> {
  const project = await smallProject();
  try {
    return await work(project);
  } finally {
    await project.remove();
  }
}

describe('the build is refused, and names the addresses that would be lost, when', () => {
  const cases: readonly (readonly [string, (project: SmallProject) => Promise<void>, readonly string[]])[] = [
    [
      'an entry is removed',
      async (project) => {
        await unrelated(project, slow);
        await project.change(busy);
      },
      ['/errors/503/', '/errors/service-unavailable/', '/http-errors/#503', 'set `retired`'],
    ],
    [
      'an entry is renamed',
      async (project) => {
        await project.change(parcel, "entry: '429'", "entry: '503'");
        await project.change(busy, "related: ['429']", "related: ['420']");
        await project.change(slow, /429/g, '420');
        await project.rename(slow, 'errors/http-errors/420.mdx');
      },
      ['/errors/429/', 'name 429 among the `aliases`'],
    ],
    [
      'an alias is renamed',
      (project) => project.change(slow, 'RateLimitError', 'RateError'),
      ['/errors/RateLimitError/', '/errors/ratelimiterror/', 'among the `aliases`'],
    ],
    [
      'a service is removed',
      (project) => project.change(parcel),
      ['/services/parcel/', '#parcel_limit', '/errors/429/#parcel', 'content/services/parcel.yaml'],
    ],
    [
      'a service is renamed',
      (project) => project.rename(parcel, 'services/post.yaml'),
      ['/services/parcel/', '/errors/429/#parcel', 'Bring the file back under this name'],
    ],
    [
      'a variant is renamed',
      (project) => project.change(parcel, 'parcel_limit', 'parcel_quota'),
      ['/services/parcel/#parcel_limit', 'has no such variant'],
    ],
  ];
  for (const [what, change, named] of cases) {
    test(what, () =>
      within(async (project) => {
        await change(project);
        const outDir = path.join(project.root, 'dist');
        await assert.rejects(buildSite(outDir, project.root), ({ message }: Error) => {
          assert.match(message, /published address(?:es lead| leads) nowhere\. Nothing was built\./);
          for (const words of named) assert.ok(message.includes(words), `${words} in:\n${message}`);
          return true;
        });
        assert.equal(existsSync(outDir), false);
      }),
    );
  }
});

test('a retired entry keeps its page, which says so and leads on, and is marked on the map and in the search', () =>
  within(async (project) => {
    await project.change(
      busy,
      'group: 5xx\n',
      "group: 5xx\nretired: { on: 2026-02-01, replacedBy: '429' }\n",
    );
    await project.prepareBuild();
    const outDir = path.join(project.root, 'dist');
    await buildSite(outDir, project.root);
    const read = (file: string) => readFile(path.join(outDir, file), 'utf8');
    const page = await read('errors/503/index.html');
    assert.match(page, /<h1[^>]*><code>503<\/code> Service Unavailable \(retired\)<\/h1>/);
    assert.match(page, /not been in use since <time datetime="2026-02-01">/);
    assert.match(page, /Read <a href="\/errors\/429\/">429<\/a> instead/);
    assert.doesNotMatch(await read('errors/429/index.html'), /\(retired\)<\/h1>/);
    const tile =
      /<a class="t"[^>]*href="\/errors\/503\/"[^>]*>.*?<\/a>/s.exec(await read('index.html'))?.[0] ?? '';
    assert.match(tile, /aria-description="Service Unavailable \(retired\)\. /);
    assert.match(tile, /<s>503<\/s>/);
    const codes = JSON.parse(await read('find/codes.json')) as CodesFile;
    assert.deepEqual(codes.retired, ['503']);
  }));
