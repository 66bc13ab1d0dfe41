import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { themeKey, themeScript, themeScriptHash } from '../../src/lib/theme.ts';

test('the hash in the content security policy is that of the script', () => {
  assert.equal(themeScriptHash, `sha256-${createHash('sha256').update(themeScript).digest('base64')}`);
});

describe('the script before the first paint', () => {
  /** Runs the script in a page whose storage answers so, and returns what it sets on the document. */
  function dataAfter(getItem: (key: string) => string | null, hash = ''): { theme?: string; log?: string } {
    const dataset = {};
    const page = {
      localStorage: { getItem },
      location: { hash },
      document: { documentElement: { dataset } },
    };
    runInNewContext(themeScript, page);
    return dataset;
  }
  const themeAfter = (getItem: (key: string) => string | null) => dataAfter(getItem).theme;
  const remembered = (value: string | null) => (key: string) => (key === themeKey ? value : null);

  test('sets a remembered choice', () => {
    assert.equal(themeAfter(remembered('dark')), 'dark');
    assert.equal(themeAfter(remembered('light')), 'light');
  });

  test('leaves it to the system when nothing, or nonsense, is remembered', () => {
    assert.equal(themeAfter(remembered(null)), undefined);
    assert.equal(themeAfter(remembered('"><script>')), undefined);
  });

  test('leaves it to the system when storage is blocked', () => {
    const blocked = () => {
      throw new Error('denied');
    };
    assert.equal(themeAfter(blocked), undefined);
  });

  test('tells the styles whether the address brings the reader’s own log, whatever storage says', () => {
    const blocked = () => {
      throw new Error('denied');
    };
    assert.equal(dataAfter(remembered('dark'), '#log=HTTP%20429').log, '');
    assert.equal(dataAfter(blocked, '#log=HTTP%20429').log, '');
    for (const hash of ['', '#example', '#catalog=1'])
      assert.equal(dataAfter(remembered(null), hash).log, undefined);
  });
});
