import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { themeKey, themeScript } from '../../src/lib/theme.ts';

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
    for (const nonsense of ['"><script>', '', 'Dark', 'darker', 'null'])
      assert.equal(themeAfter(remembered(nonsense)), undefined, nonsense);
  });

  test('leaves it to the system when storage is blocked', () => {
    const blocked = () => {
      throw new Error('denied');
    };
    assert.equal(themeAfter(blocked), undefined);
  });

  test('leaves it to the system when there is no storage at all', () => {
    const dataset: { theme?: string; log?: string } = {};
    runInNewContext(themeScript, {
      location: { hash: '#log=1' },
      document: { documentElement: { dataset } },
    });
    assert.deepEqual({ ...dataset }, { log: '' });
  });

  test('stands inline in a page, so it ends no script element and needs no escape', () => {
    assert.doesNotMatch(themeScript, /[<&\n]/);
  });

  test('tells the styles whether the address brings the reader’s own log, whatever storage says', () => {
    const blocked = () => {
      throw new Error('denied');
    };
    assert.equal(dataAfter(remembered('dark'), '#log=HTTP%20429').log, '');
    assert.equal(dataAfter(blocked, '#log=HTTP%20429').log, '');
    for (const hash of ['', '#example', '#catalog=1', '#LOG=1', '#log', '#x#log=1'])
      assert.equal(dataAfter(remembered(null), hash).log, undefined);
  });
});
