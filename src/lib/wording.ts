import type { Action, Hop, Retry, Verdict } from '../schemas/entry.ts';

/** How the site says each action: its label, and who acts. */
export const actionWords: Readonly<Record<Action, { label: string; who: string; note: string }>> = {
  'fix-request': {
    label: 'Fix the request',
    who: 'You: fix the request',
    note: 'Change what the node sends.',
  },
  'fix-credentials': {
    label: 'Fix the sign-in',
    who: 'You: fix the sign-in',
    note: 'Renew the key or the authorization.',
  },
  'fix-permissions': { label: 'Get access', who: 'You: get access', note: 'Ask for the missing permission.' },
  'fix-address': {
    label: 'Fix the address',
    who: 'You: fix the address',
    note: 'Correct the URL or the id in it.',
  },
  'slow-down': { label: 'Slow down', who: 'You: slow down', note: 'Send fewer calls at once.' },
  'wait-and-retry': {
    label: 'Wait and retry',
    who: 'Nobody: wait and retry',
    note: 'It usually passes by itself.',
  },
  'fix-network': {
    label: 'Fix the network',
    who: 'You or IT: fix the network',
    note: 'Something between you and the service is in the way.',
  },
  'raise-limit': {
    label: 'Raise the limit',
    who: 'Who pays: raise the limit',
    note: 'A limit of the plan is reached.',
  },
  'contact-service': {
    label: 'Ask the service',
    who: 'The service: ask there',
    note: 'Only its people can mend this.',
  },
};

/** How the site says whether to run it again: as a chip, and in the fact line. */
export const verdictWords: Readonly<Record<Verdict, { chip: string; answer: string; heading: string }>> = {
  never: { chip: 'Never', answer: 'Never as it is', heading: 'Running it again will not help' },
  'after-fix': {
    chip: 'After a fix',
    answer: 'Not before a fix',
    heading: 'Fix it first, then run it again',
  },
  'after-delay': {
    chip: 'After a delay',
    answer: 'Yes, after a delay',
    heading: 'Wait a little, then run it again',
  },
  once: { chip: 'Once', answer: 'Yes, once', heading: 'Run it once more' },
};

/** How the site says what a repeated write risks. */
export const writesWords: Readonly<Record<Retry['writes'], string>> = {
  safe: 'safe to repeat.',
  'check-first': 'look first whether it was done.',
  'idempotent-only': 'only with an idempotency key.',
};

/** The stops of the way as drawn, in order; `platform` stands where `node` does. */
export const stops = ['node', 'network', 'edge', 'service'] as const satisfies readonly Hop[];

/** How the site says where it broke. */
export const hopWords: Readonly<Record<Hop, { label: string; note: string }>> = {
  node: { label: 'node', note: 'In the node, before anything was sent.' },
  network: { label: 'network', note: 'On the network, on the way to the service.' },
  edge: { label: 'edge', note: 'At the edge, at a server in front of the service.' },
  service: { label: 'service', note: 'At the service, which answered and refused.' },
  platform: { label: 'platform', note: 'At the platform that runs the scenario.' },
};

/** What the first digit of an HTTP status says (RFC 9110 section 15), for codes without an entry. */
export const classWords = {
  '1': {
    title: 'Informational',
    note: 'The server goes on working; a final answer follows. A log that ends with it was cut off.',
  },
  '2': {
    title: 'Successful',
    note: 'The server says it worked. If something is wrong all the same, the response body tells what.',
  },
  '3': {
    title: 'Redirection',
    note: 'The thing asked for is elsewhere. Use the address that the Location header names.',
  },
  '4': {
    title: 'Client error',
    note: 'The server says that something about the request has to change before it can work.',
  },
  '5': {
    title: 'Server error',
    note: 'The server failed on a request that may have been right. Wait, then try again.',
  },
} as const;

/** How the site says each kind of service, in the order of the list. */
export const serviceKindWords = {
  ai: 'AI models',
  office: 'Office and files',
  project: 'Notes, tables and projects',
  chat: 'Chat and messages',
  email: 'Mail',
  crm: 'Sales',
  support: 'Support',
  commerce: 'Shops and sites',
  finance: 'Payments and books',
  social: 'Social networks',
  storage: 'Storage and databases',
  developer: 'Developer tools',
  cloud: 'Cloud platforms',
  sender: 'Servers in between',
} as const;

/** Returns the name of an entry as lists show it: a retired one says so. */
export const shownName = ({
  name,
  retired,
}: {
  readonly name: string;
  readonly retired?: unknown;
}): string => (retired ? `${name} (retired)` : name);
