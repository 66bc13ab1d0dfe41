import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  entryAnchors,
  familyAnchors,
  guideAnchors,
  serviceAnchors,
  takenPaths,
} from '../../src/lib/taken.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Returns the anchors written in an Astro file and in those it imports. */
function anchorsIn(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  const own = [...text.matchAll(/\bid(?:=|\s*[:=]\s*(?:\w+ \? )?)["']([^"']+)["']/g)].map(
    ([, id = '']) => id,
  );
  const imports = [...text.matchAll(/from '(\.[^']+\.astro)'/g)].map(([, from = '']) =>
    path.posix.join(path.posix.dirname(file), from),
  );
  return [...own, ...imports.flatMap(anchorsIn)];
}

describe('every anchor written in a layout is kept from writers', () => {
  const pages = [
    ['layouts/EntryPage.astro', entryAnchors],
    ['layouts/ServicePage.astro', serviceAnchors],
    ['layouts/FamilyPage.astro', familyAnchors],
    ['layouts/GuidePage.astro', guideAnchors],
  ] as const;
  for (const [file, taken] of pages) {
    test(file, () => {
      const anchors = anchorsIn(file);
      assert.ok(
        ['main', 'nav', 'said-aloud', 'find'].every((id) => anchors.includes(id)),
        anchors.join(),
      );
      assert.deepEqual(
        anchors.filter((id) => !taken.includes(id)),
        [],
      );
    });
  }
});

test('every first part of an address that a page or a public file has is kept from families', () => {
  const pages = readdirSync(path.join(source, 'pages')).filter((name) => !/^\[|\./.test(name));
  const routes = readdirSync(path.join(source, 'pages')).flatMap(
    (name) => /^([a-z]+)\.astro$/.exec(name)?.[1] ?? [],
  );
  assert.ok(pages.includes('errors') && routes.includes('go'));
  assert.deepEqual(
    [...pages, ...routes].filter((name) => !takenPaths.includes(name)),
    [],
  );
});
