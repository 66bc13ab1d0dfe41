import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { projectRoot, readContent } from '../../src/cli/content.ts';
import type { Problem } from '../../src/lib/problems.ts';
import { anyMutation, mutate } from '../fixtures/mutations.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'possible-errors-'));
  await mkdir(path.join(folder, 'content'));
  await cp(families, path.join(folder, 'content/families.yaml'));
});
after(() => rm(folder, { recursive: true }));

const families = path.join(projectRoot, 'content/families.yaml');

/** Says what is wrong with a problem as its author reads it, or returns nothing. */
function unclear({ file, at, found, expected }: Problem): string | undefined {
  const said = `${file} ${at ?? ''} ${expected}`;
  if (!file.startsWith('content/') || !found.trim() || !expected.trim()) return 'something is missing';
  if (/(?<![\w-])undefined|\[object |node_modules/.test(said) || /^(?:undefined|\[object .*)$/.test(found))
    return 'it shows the inside of a program';
  return found.length > 300 || said.length > 600 || /\n/.test(said + found) ? 'it is too long' : undefined;
}

/** Lays a changed file into a project that has the families and nothing else; returns its problems that no author could use. */
async function unclearIn(file: string, text: string): Promise<string[]> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
  const { problems } = await readContent(folder).finally(() => rm(target));
  return problems.flatMap((problem) => {
    const reason = unclear(problem);
    return reason ? [`${reason}: ${JSON.stringify(problem)}`] : [];
  });
}

const files = (await readdir(path.join(projectRoot, 'content'), { recursive: true }))
  .map((name) => `content/${name.split(path.sep).join('/')}`)
  .filter((name) => /\/[a-z0-9][^/]*\.(?:mdx|yaml)$/.test(name) && name !== 'content/families.yaml');

test('a file changed in any way never throws: its author reads what to mend, or nothing when nothing is wrong', async () => {
  assert.ok(files.length > 200, `only ${files.length} files`);
  const mutations = fc.sample(fc.array(anyMutation, { minLength: 1, maxLength: 3 }), {
    seed: 1,
    numRuns: files.length * 2,
  });
  for (const [index, changes] of mutations.entries()) {
    const file = files[index % files.length]!;
    const text = changes.reduce(mutate, await readFile(path.join(projectRoot, file), 'utf8'));
    const wrong = await unclearIn(file, text).catch((error: Error) => [`thrown: ${error.stack}`]);
    assert.deepEqual(wrong, [], `${file} after ${JSON.stringify(changes)}`);
  }
});

test('the same holds for families.yaml', async () => {
  const text = await readFile(families, 'utf8');
  for (const changes of fc.sample(anyMutation, { seed: 2, numRuns: 200 })) {
    await writeFile(path.join(folder, 'content/families.yaml'), mutate(text, changes));
    const { problems } = await readContent(folder);
    assert.deepEqual(problems.map(unclear).filter(Boolean), [], JSON.stringify(changes));
  }
});
