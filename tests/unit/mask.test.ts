import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mask } from '../../src/lib/mask.ts';

describe('mask', () => {
  const hidden: [string, string, string][] = [
    [
      'the value of Authorization, not its scheme',
      'Authorization: Bearer abc.def',
      'Authorization: Bearer •••••••',
    ],
    [
      'Basic credentials',
      'proxy-authorization: Basic dXNlcjpwYXNz',
      'proxy-authorization: Basic ••••••••••••',
    ],
    [
      'a header in JSON',
      '{"authorization":"Bearer abcdef","status":429}',
      '{"authorization":"Bearer ••••••","status":429}',
    ],
    ['a header in logfmt', 'authorization=abcdef status=429', 'authorization=•••••• status=429'],
    ['cookies', 'Cookie: a=b; c=d\nx: 1', 'Cookie: •••• •••\nx: 1'],
    ['a key of the sk- shape', 'key sk-proj-abcdEFGH1234 end', 'key •••••••••••••••••••• end'],
    ['a token of GitHub', 'ghp_abcdEFGH1234abcdEFGH', '••••••••••••••••••••••••'],
    ['a key of AWS', 'AKIAABCDEFGHIJKLMNOP', '••••••••••••••••••••'],
    [
      'a bot token in an address',
      'https://a.example/bot123456789:AAabcdefghijklmnopqrstuvwxyz012345/x',
      `https://a.example/bot${'•'.repeat(44)}/x`,
    ],
    ['a web token', 'x eyJhbGciOi.eyJzdWIi.c2ln y', `x ${'•'.repeat(24)} y`],
    [
      'a private key',
      '-----BEGIN PRIVATE KEY-----\nAB+/\n-----END',
      '-----BEGIN PRIVATE KEY-----\n••••\n-----END',
    ],
    [
      'a webhook of Slack',
      'hooks.slack.com/services/T000/B000/XXXX',
      'hooks.slack.com/services/••••••••••••••',
    ],
    ['user and password of an address', 'postgres://ann:pw1@db.example/x', 'postgres://•••••••@db.example/x'],
    ['a parameter', 'https://a.example/?token=abc&x=1', 'https://a.example/?token=•••&x=1'],
    ['an OAuth code', 'GET /cb?code=4abcd&state=1', 'GET /cb?code=•••••&state=1'],
    ['a field', '{"client_secret":"s3cr3t","a":1}', '{"client_secret":"••••••","a":1}'],
    ['a field of escaped JSON', String.raw`{\"password\":\"p w\"}`, String.raw`{\"password\":\"• •\"}`],
    ['a field of Python', "{'api_key': 'abc'}", "{'api_key': '•••'}"],
    ['a setting', 'DB_PASSWORD=hunter2 x', 'DB_PASSWORD=••••••• x'],
    ['a mail address', 'to ann.b+c@mail.example.com now', 'to •••••••••••••••••••••••• now'],
    [
      'a header after an escaped line break',
      String.raw`x\nAuthorization: Basic abcdef\r\n`,
      String.raw`x\nAuthorization: Basic ••••••\r\n`,
    ],
    ['a header as a list', '{"Authorization":["Bearer abcdef"]}', '{"Authorization":["Bearer ••••••"]}'],
    ['a header as bytes', "'authorization': b'Bearer abcdef'", "'authorization': b'Bearer ••••••'"],
    ['a header after an arrow', 'authorization => Bearer abcdef', 'authorization => Bearer ••••••'],
    [
      'a setting after an escaped line break',
      String.raw`a=1\npassword=hunter2\nb`,
      String.raw`a=1\npassword=•••••••\nb`,
    ],
    ['a setting of several words', 'PASSWORD="p w d"', 'PASSWORD="• • •"'],
    ['a number', '"password":12345678', '"password":••••••••'],
    ['an element', '<ns:password>hunter2</ns:password>', '<ns:password>•••••••</ns:password>'],
    ['an option', 'cmd --api-key abcdef run', 'cmd --api-key •••••• run'],
    ['the user of curl', 'curl -u ann:pw1 https://a.example', 'curl -u ••••••• https://a.example'],
    ['a percent-encoded parameter', 'to=%3Ftoken%3Dabc%26a%3D1', 'to=%3Ftoken%3D•••%26a%3D1'],
    ['a percent-encoded field', '%22token%22%3A%22abc%22', '%22token%22%3A%22•••%22'],
    ['a percent-encoded address', 'https%3A%2F%2Fu%3Ap%40h.example', 'https%3A%2F%2F•••••%40h.example'],
    [
      'an address with escaped slashes',
      String.raw`https:\/\/u:p@h.example`,
      String.raw`https:\/\/•••@h.example`,
    ],
    ['a key in italics', '_ghp_abcdEFGH1234abcdEFGH_', `_${'•'.repeat(25)}`],
    [
      'a key in terminal colours',
      '\u001b[31mghp_abcdEFGH1234abcdEFGH\u001b[0m',
      `\u001b[31m${'•'.repeat(24)}\u001b[0m`,
    ],
    [
      'a key after an escape',
      String.raw`\u0022sk-proj-abcdEFGH1234\u0022`,
      String.raw`\u0022${'•'.repeat(20)}\u0022`,
    ],
    ['a percent-encoded key', 'Bearer%20sk-proj-abcdEFGH1234', `Bearer%20${'•'.repeat(20)}`],
  ];
  for (const [sentence, text, expected] of hidden)
    it(`hides ${sentence}`, () => assert.equal(mask(text), expected));

  const kept = [
    'HTTP/1.1 429 Too Many Requests',
    '{"error":"invalid_token","error_description":"The token is expired"}',
    '{"error":{"code":"invalid_api_key"}}',
    'token: invalid_token',
    'error code=429 token_type=bearer',
    'max_tokens=4096 total_tokens: 530',
    '{"code": 400, "key": "customer"}',
    'x-request-id: 5b0c9d2e71',
    '/node_modules/.pnpm/@scope+rest@2.0.1/dist',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'https://a.example/v1/items?page=2',
    'task-scheduler-service-name is late',
    'violates fk_pk_user_accounts_id',
    'npm_config_user_agent_is_set',
    'password must have 8 characters',
    'curl --user-agent x:y https://a.example',
  ];
  for (const text of kept) it(`keeps ${text}`, () => assert.equal(mask(text), text));

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Authorization: ',
      'Bearer ',
      'token=',
      '"password":"',
      '"',
      "'",
      'eyJabcdefg.hij',
      '@a.example',
      '://',
      '&code=',
      '; ',
      ', a=',
      '\n',
      '\\',
      '•',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  it('keeps the length, and hides nothing more the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = mask(text);
        assert.equal(once.length, text.length);
        assert.equal(mask(once), once);
      }),
      { numRuns: 2000 },
    );
  });
});
