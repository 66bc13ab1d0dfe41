import type { EntrySigns, ServiceSigns, SignBook } from '../../../src/lib/decode/types.ts';

/** Returns an entry for tests; what is not given is empty. */
export function entryOf(code: string, name: string, more: Partial<EntrySigns> = {}): EntrySigns {
  return { slug: code.toLowerCase(), code, name, aliases: [], shownAs: [], signs: [], ...more };
}

/** A small book made up for tests. */
export const book: SignBook = {
  entries: [
    entryOf('400', 'Bad Request'),
    entryOf('401', 'Unauthorized', { shownAs: ['Authorization failed - please check your credentials'] }),
    entryOf('403', 'Forbidden'),
    entryOf('404', 'Not Found', { shownAs: ['The resource you are requesting could not be found'] }),
    entryOf('429', 'Too Many Requests', {
      aliases: ['rate_limited', 'RateLimitError', 'RESOURCE_EXHAUSTED'],
      signs: [
        { text: 'rate limit' },
        { text: 'throttled' },
        { text: 'slow_down_please' },
        { text: 'Slow::Down' },
      ],
    }),
    entryOf('500', 'Internal Server Error'),
    entryOf('502', 'Bad Gateway'),
    entryOf('503', 'Service Unavailable', { aliases: ['UNAVAILABLE'] }),
    entryOf('504', 'Gateway Timeout'),
    entryOf('ECONNREFUSED', 'Connection refused'),
    entryOf('ECONNRESET', 'Connection reset', { shownAs: ['socket hang up'] }),
    entryOf('ERR_BAD_RESPONSE', 'Bad response'),
    entryOf('invalid_grant', 'Grant refused'),
    entryOf('hook-off', 'Hook is off', {
      signs: [{ text: 'this hook is not registered', rank: 'over-status' }],
    }),
    entryOf('no-luck', 'No luck', { signs: [{ pattern: '"ok": ?false', where: 'body', rank: 'last' }] }),
    entryOf('CERT_HAS_EXPIRED', 'Certificate expired', { shownAs: ['certificate has expired'] }),
  ],
  services: [],
};

const parcel: ServiceSigns = {
  slug: 'parcel',
  name: 'Parcel',
  hosts: ['api.parcel.example'],
  signs: [{ text: 'x-parcel-trace', where: 'header' }],
  variants: [
    { id: 'out_of_parcels_today', status: 429, code: 'out_of_parcels_today', signs: [], entry: '429' },
    { id: '7001', status: 403, code: '7001', signs: [], entry: '429' },
    { id: 'quiet_hours', status: 200, code: 'quiet_hours', signs: [{ text: 'we sleep now' }], entry: '503' },
    { id: '404', status: 404, signs: [], entry: '404' },
    { id: 'shared_code', status: 400, code: 'shared_code', signs: [], entry: '400' },
    { id: 'no_box', status: 400, code: 'no_box', signs: [], entry: '400' },
    { id: 'box_gone', status: 502, code: 'box_gone', signs: [], entry: '502' },
    { id: 'long', signs: [{ text: 'the no_box clerk is ill' }], entry: '500' },
  ],
};

const letter: ServiceSigns = {
  slug: 'letter',
  name: 'Letter',
  hosts: ['letter.example'],
  signs: [],
  variants: [{ id: 'shared_code', status: 400, code: 'shared_code', signs: [], entry: '400' }],
};

const gate: ServiceSigns = {
  slug: 'gate',
  name: 'Gate',
  hosts: [],
  signs: [{ text: 'gate-ray', where: 'header' }, { text: 'powered by gate' }],
  sender: true,
  variants: [{ id: '503', status: 503, signs: [], entry: '503' }],
};

/** The small book with two services and a server in between. */
export const served: SignBook = { entries: book.entries, services: [parcel, letter, gate] };
