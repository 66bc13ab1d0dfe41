import type { Hop } from '../schemas/entry.ts';

/** One stop on the way of a call, as the drawing in the guides shows it. */
export interface Stop {
  readonly hop: Exclude<Hop, 'platform'>;
  /** What stands there. */
  readonly what: string;
  /** How its errors look in a log. */
  readonly looks: string;
  /** Codes that are made there, as entries write them. */
  readonly codes: readonly string[];
}

/** The stops of a call in order, with who reports an error there and frequent codes of each. */
export const hops: readonly Stop[] = [
  {
    hop: 'node',
    what: 'where your scenario runs',
    looks: 'Nothing was sent, or the node gave up. It says so itself.',
    codes: ['ERR_INVALID_URL', 'ERR_INVALID_CHAR', 'ECONNABORTED', 'ERR_CANCELED'],
  },
  {
    hop: 'network',
    what: 'names, lines, certificates',
    looks: 'No answer came. The node gives a word instead of a status.',
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNRESET', 'CERT_HAS_EXPIRED'],
  },
  {
    hop: 'edge',
    what: 'gateway, load balancer, firewall',
    looks: 'A server in front of the service answers, often with a web page.',
    codes: ['502', '504', '520', '522', '524', 'cloudflare-1020'],
  },
  {
    hop: 'service',
    what: 'the API itself',
    looks: 'The service answers, mostly in JSON.',
    codes: ['400', '401', '403', '404', '422', '429', '500', '503'],
  },
];
