import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { contentSecurityPolicy, servedPolicy } from '../../src/lib/policy.ts';

/** Reads a policy as browsers do: the name of each directive and its sources. */
const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy', async () => {
  const scripts = ['let a="1"', 'let é="✓ 😀"'];
  const styles = ['a{color:red}\n'];
  const policy = await contentSecurityPolicy(scripts, styles);
  const directives = directivesOf(policy);
  const bare = directivesOf(await contentSecurityPolicy([], []));

  test('allows each inline script and style given by its hash, and in its own directive only', () => {
    assert.deepEqual(
      directives.get('script-src')?.filter((source) => source.startsWith("'sha256-")),
      [hashOf(scripts[0]!), hashOf(scripts[1]!)],
    );
    assert.deepEqual(directives.get('style-src'), ["'self'", hashOf(styles[0]!)]);
  });

  test('allows no inline script or style when none is given', () => {
    assert.deepEqual(bare.get('script-src'), ["'self'", "'wasm-unsafe-eval'"]);
    assert.deepEqual(bare.get('style-src'), ["'self'"]);
  });

  const expected: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['connect-src', ["'self'"]],
    ['img-src', ["'self'", 'data:']],
    ['worker-src', ["'self'", 'blob:']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
  ];
  for (const [name, sources] of expected) {
    test(`says ${name} ${sources.join(' ')}`, () => assert.deepEqual(directives.get(name), sources));
  }

  test('has these directives and no others, each once', () => {
    const names = policy.split(';').map((directive) => directive.trim().split(' ')[0]);
    assert.deepEqual(names.sort(), [...expected.map(([name]) => name), 'script-src', 'style-src'].sort());
  });

  test('allows no other host, nothing inline without a hash, and no eval', () => {
    const sources = [...directives.values()].flat();
    for (const source of sources)
      assert.match(source, /^(?:'(?:none|self|wasm-unsafe-eval|sha256-[^']+)'|data:|blob:)$/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:/);
  });

  test('fits into the attribute of a meta element, which knows these directives', () => {
    assert.doesNotMatch(policy, /["<>&\n]/);
    for (const name of ['frame-ancestors', 'report-uri', 'sandbox']) assert.ok(!directives.has(name), name);
  });
});

describe('the policy that servers send', async () => {
  const page = directivesOf(await contentSecurityPolicy([], []));
  const served = directivesOf(servedPolicy);

  test('forbids framing, which a page cannot', () => {
    assert.deepEqual(served.get('frame-ancestors'), ["'none'"]);
  });

  test('never asks for more than the page does: both hold at once', () => {
    for (const [name, sources] of served) if (page.has(name)) assert.deepEqual(sources, page.get(name), name);
  });

  test('leaves styles and scripts to the page, which knows their hashes', () => {
    for (const name of ['default-src', 'script-src', 'style-src']) assert.ok(!served.has(name), name);
  });
});
