import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { projectRoot } from '../../src/cli/content.ts';

const site = 'https://errors.example.com';
const folder = mkdtempSync(path.join(tmpdir(), 'possible-errors-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file and returns its path. */
function file(name: string, content: string | Uint8Array): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, content);
  return whole;
}

/** Runs the command in the folder of the files, as a caller elsewhere would. */
function checkLinks(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const { SITE_URL: _, BASE_PATH: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'src/cli/check-links.ts'), ...args],
    { input, encoding: 'utf8', env: { ...rest, INIT_CWD: folder, ...env } },
  );
  return { status, out: stdout.trim(), said: stderr.trim() };
}

describe('npm run check-links', () => {
  test('is content with a log whose links all resolve', () => {
    const log = `a ${site}/errors/429/#openai b ${site}/integrations-api-errors/#429 ${site}/go/#any%20line\n`;
    file('good.log', log + `${site}/services/openai/#insufficient_quota ${site}/link.js`);
    const { status, out } = checkLinks(['good.log', '--site', site]);
    assert.equal(out, '5 links: all resolve.');
    assert.equal(status, 0);
  });

  test('names each link that leads nowhere, where it stands, and the nearest that does not', () => {
    file('bad.log', `fine\n  see ${site}/errors/econreset/ or ${site}/errors/429/#opena.\n`);
    const { status, out } = checkLinks(['bad.log', '--site', site]);
    assert.deepEqual(out.split('\n'), [
      `bad.log:2:7: ${site}/errors/econreset/ does not resolve; nearest: ${site}/errors/econnreset/`,
      `bad.log:2:55: ${site}/errors/429/#opena does not resolve; nearest: ${site}/errors/429/#openai`,
      '2 links: 2 of them lead nowhere.',
    ]);
    assert.equal(status, 1);
  });

  test('names a redirect with its target, and lets it pass', () => {
    const { status, out } = checkLinks(
      ['--site', site],
      `${site}/errors/RESOURCE_EXHAUSTED/ ${site}/errors/{code}/`,
    );
    assert.match(
      out,
      /^-:1:1: .*RESOURCE_EXHAUSTED\/ leads on to https:\/\/errors\.example\.com\/errors\/429\/$/m,
    );
    assert.match(
      out,
      /2 links: all resolve; 1 named above leads on or is retired; 1 template not checked\.$/,
    );
    assert.equal(status, 0);
  });

  test('takes several sites, and that of the build when none is given', () => {
    const text = 'https://a.example/x/errors/zz/ https://b.example/errors/zz/';
    const both = ['--site', 'https://a.example/x', '--site', 'https://b.example'];
    assert.match(checkLinks(both, text).out, /2 links: 2 of them lead nowhere\.$/);
    const env = { SITE_URL: 'https://a.example', BASE_PATH: '/x/' };
    assert.match(checkLinks([], text, env).out, /1 link: 1 of them leads nowhere\.$/);
  });

  test('with --relative finds paths, and without does not', () => {
    const text = '<a href="/errors/zz/">';
    assert.equal(checkLinks(['--relative'], text).status, 1);
    assert.equal(checkLinks(['--site', site], text).out, 'No links to the site were found.');
  });

  test('with --json gives the same as data', () => {
    const { status, out } = checkLinks(['-', '--json', '--site', site], `\n${site}/errors/econreset/`);
    assert.deepEqual(JSON.parse(out), {
      files: 1,
      links: 1,
      unfinished: 0,
      reports: [
        {
          file: '-',
          line: 2,
          column: 1,
          link: `${site}/errors/econreset/`,
          kind: 'lost',
          instead: `${site}/errors/econnreset/`,
        },
      ],
      lost: 1,
    });
    assert.equal(status, 1);
  });

  test('finds a link in a binary file, in UTF-16, and far along a line of a megabyte', () => {
    const link = `${site}/errors/zz/`;
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256));
    file('binary.bin', Buffer.concat([bytes, Buffer.from(`\0${link}\0`), bytes]));
    file('utf16.log', Buffer.from(`\ufeffone\r\n${link}\r\n`, 'utf16le'));
    file('long.json', `{"a":"${'x'.repeat(1_000_000)}","b":"${link}"}`);
    const { out } = checkLinks(['binary.bin', 'utf16.log', 'long.json', '--json', '--site', site]);
    const { reports } = JSON.parse(out) as { reports: { file: string; line: number; column: number }[] };
    assert.deepEqual(
      reports.map(({ file: name }) => name),
      ['binary.bin', 'utf16.log', 'long.json'],
    );
    assert.deepEqual([reports[1]?.line, reports[2]?.column], [2, 1_000_014]);
  });

  const unusable = [
    ['a file that is not there', ['none.log', '--site', site], /^There is no file none\.log\.$/],
    ['a folder', ['.', '--site', site], /^\. is a folder: name the files in it\.$/],
    [
      'no site',
      [],
      /Name the site with --site https:\/\/errors\.example\.com or SITE_URL, or take --relative/,
    ],
    [
      'a site without https:',
      ['--site', 'errors.example.com'],
      /is no address of a site: it begins with https:/,
    ],
    ['an unknown option', ['--sites', site], /Unknown option '--sites'/],
  ] as const;
  for (const [what, args, said] of unusable) {
    test(`says in plain words that it cannot use ${what}`, () => {
      const result = checkLinks(args, 'text');
      assert.match(result.said, said);
      assert.equal(result.status, 2);
    });
  }
});
