import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entryMarkdown } from '../../../src/lib/export/markdown.ts';
import { address, entryOf } from '../../fixtures/published.ts';

test('the Markdown of an entry says all that its page says, in its order', () =>
  assert.equal(
    entryMarkdown(entryOf('429'), address),
    `# 429 Name of 429

> Summary of 429.

- **Who fixes it:** You: slow down. Send fewer calls at once.
- **May I run it again?** Yes, after a delay. Wait.
- **Writes sent twice:** safe to repeat.
- **Where it broke:** service. At the service, which answered and refused.

Page: https://errors.example/docs/errors/429/

## What it means

The service counts your calls, and this one came over its limit.

## What to do

1. **Wait as long as the answer says.** Then run the node again.

## Common causes

- A loop sends one call for each row, many in the same second.

## Further *on*

See [what it is not](https://errors.example/docs/errors/enotsup/) and [RFC](https://rfc.example/).

## Example log

\`\`\`text
HTTP/1.1 429 with a log that is long enough
\`\`\`

## Also shown as

- \`\`Too \`many\` requests\`\`

## In specific services

| Service | Its code | What it means there | What to do there | Run it again? |
| --- | --- | --- | --- | --- |
| [Parcel \\| Post](https://errors.example/docs/services/parcel/#slow) | \`403\` \`slow\` | Too many \`a\\|b\` calls. | Fix of 429 here. | After a delay |

## In your tool

- **Name of tool** (Setting of tool): Set a delay.

## Easily confused with

- [ENOTSUP Name of ENOTSUP](https://errors.example/docs/errors/enotsup/): No limit at all.

## Read on

- [Title of waiting](https://errors.example/docs/guides/waiting/)

## Sources

- [RFC 6585](https://www.rfc-editor.org/rfc/rfc6585), defines it
- [https://www.rfc-editor.org/rfc/rfc9110](https://www.rfc-editor.org/rfc/rfc9110), checked 2026-01-15
`,
  ));

describe('the Markdown of a retired entry', () => {
  const retired = entryOf('enotsup');

  test('says so above everything else, and what to read instead', () =>
    assert.match(
      entryMarkdown(retired, address),
      /^# .*\n\n> .*\n\n\*\*This code is no longer in use since 2026-03-01\.\*\* See \[429\]\(https:\/\/errors\.example\/docs\/errors\/429\/\) instead\.\n/,
    ));

  test('names nothing instead where nothing replaces it', () =>
    assert.match(
      entryMarkdown({ ...retired, retired: { on: '2026-03-01' } }, address),
      /since 2026-03-01\.\*\*\n\n/,
    ));

  test('has no heading without something below it, and shows the way back from entries that name it', () => {
    const text = entryMarkdown(retired, address);
    assert.doesNotMatch(text, /^## .*\n\n(?:## |$)/m);
    assert.match(text, /## Easily confused with\n\n- \[429 Name of 429\]/);
    assert.doesNotMatch(text, /## (?:In specific services|Also shown as|In your tool)/);
  });
});
