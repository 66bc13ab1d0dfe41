import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakable, compareCodes, compareNames, slugOf, sharedPrefix } from '../../src/lib/slug.ts';

test('a slug is the code in lower case, with nothing else changed', () => {
  const cases = [
    ['429', '429'],
    ['ECONNRESET', 'econnreset'],
    ['invalid_grant', 'invalid_grant'],
    ['CERT_HAS_EXPIRED', 'cert_has_expired'],
    ['Cloudflare-1020', 'cloudflare-1020'],
    ['1.2.A', '1.2.a'],
  ] as const;
  for (const [code, slug] of cases) assert.equal(slugOf(code), slug);
});

test('codes are ordered by number, then by letter, words after numbers', () => {
  const ordered = [
    '99',
    '400',
    '429',
    '520',
    '1020',
    'ECONNRESET',
    'ETIMEDOUT',
    'cloudflare-1020',
    'invalid_grant',
  ];
  assert.deepEqual([...ordered].reverse().sort(compareCodes), ordered);
  assert.deepEqual([...ordered].sort(compareCodes), ordered);
});

test('codes that begin with the same number are ordered by what follows', () => {
  assert.deepEqual(['400-b', '400', '400-a'].sort(compareCodes), ['400', '400-a', '400-b']);
});

test('a code is equal to itself and to nothing else', () => {
  assert.equal(compareCodes('429', '429'), 0);
  assert.equal(compareCodes('EPIPE', 'EPIPE'), 0);
  assert.notEqual(compareCodes('EPIPE', 'epipe'), 0);
});

test('a long code may break where a word of it ends, and nowhere else', () => {
  assert.equal(breakable('CERT_HAS_EXPIRED'), 'CERT_<wbr>HAS_<wbr>EXPIRED');
  assert.equal(breakable('ThrottlingException'), 'Throttling<wbr>Exception');
  assert.equal(breakable('auth/invalid:key.'), 'auth/<wbr>invalid:<wbr>key.');
  assert.equal(breakable('bad-gateway'), 'bad-gateway');
});

test('a prefix that all codes of a group share is found, with its hyphen, from three codes on', () => {
  assert.equal(sharedPrefix(['cloudflare-1000', 'cloudflare-1001', 'cloudflare-1020']), 'cloudflare-');
  assert.equal(sharedPrefix(['cloudflare-1000', 'cloudflare-1001']), '');
  assert.equal(sharedPrefix(['json-a', 'json-b', 'empty-body']), '');
  assert.equal(sharedPrefix(['400', '401', '403']), '');
  assert.equal(sharedPrefix([]), '');
});

test('names are ordered by letter, whatever their case', () => {
  const ordered = ['Airtable', 'eBay', 'Egnyte', 'Google Drive', 'Google Sheets', 'monday.com', 'Notion'];
  assert.deepEqual([...ordered].reverse().sort(compareNames), ordered);
  assert.deepEqual([...ordered].sort(compareNames), ordered);
  assert.equal(compareNames('GitHub', 'github'), 0);
});
