import type { Action } from '../schemas/entry.ts';

/** Where a decision ends: an action of the site, or to look before anything else. */
export interface End {
  /** The answer that leads here. */
  readonly when: string;
  readonly action: Action | 'look-first';
  readonly says: string;
  /** Codes whose entries say more, as entries write them. */
  readonly codes?: readonly string[];
}

/** One question of a decision. The answer that none of its ends names leads to the next question. */
export interface Question {
  readonly ask: string;
  readonly hint?: string;
  readonly ends: readonly End[];
  /** The answer that leads on; the last question has none. */
  readonly next?: string;
}

/** A decision: questions in the order in which to ask them. */
export interface Decision {
  /** What it decides, as a caption. */
  readonly title: string;
  readonly questions: readonly Question[];
}

/** The decisions that guides draw, by name. */
export const decisions = {
  'retry-or-fix': {
    title: 'Retry or fix? Ask in this order; the first end decides.',
    questions: [
      {
        ask: 'Does the message speak of quota, credits, billing or a plan?',
        ends: [
          {
            when: 'Yes',
            action: 'raise-limit',
            says: 'No retry helps before that.',
            codes: ['402', 'credits-used-up'],
          },
        ],
        next: 'No',
      },
      {
        ask: 'Is it 429?',
        ends: [
          {
            when: 'Yes',
            action: 'slow-down',
            says: 'Wait as long as it says, then run it again.',
            codes: ['429'],
          },
        ],
        next: 'No',
      },
      {
        ask: 'Is it one of these refusals?',
        hint: 'The same call would be refused again: fix it first, then run it.',
        ends: [
          {
            when: '400, 422',
            action: 'fix-request',
            says: 'What the node sends is wrong.',
            codes: ['400', '422'],
          },
          {
            when: '401',
            action: 'fix-credentials',
            says: 'The login is not accepted.',
            codes: ['401'],
          },
          { when: '403', action: 'fix-permissions', says: 'A right is missing.', codes: ['403'] },
          {
            when: '404',
            action: 'fix-address',
            says: 'The thing or the host is not there.',
            codes: ['404', 'ENOTFOUND'],
          },
        ],
        next: 'None of them',
      },
      {
        ask: 'Did the call only read?',
        hint: 'GET, a list, a search.',
        ends: [
          {
            when: 'Yes',
            action: 'wait-and-retry',
            says: 'Wait, longer after each failure. Stop after three to six tries.',
            codes: ['500', '502', '503', '504', 'ECONNRESET'],
          },
        ],
        next: 'No, it writes',
      },
      {
        ask: 'Was no connection made at all?',
        hint: 'ECONNREFUSED, EAI_AGAIN: nothing was sent.',
        ends: [
          {
            when: 'Yes',
            action: 'wait-and-retry',
            says: 'Wait, then run it again. Nothing was done.',
            codes: ['EAI_AGAIN'],
          },
        ],
        next: 'No, or not sure',
      },
      {
        ask: 'Is the write safe to repeat?',
        hint: 'An idempotency key, or “create or update by external id”.',
        ends: [
          {
            when: 'Yes',
            action: 'wait-and-retry',
            says: 'Wait, then run it again with the same key.',
          },
          {
            when: 'No',
            action: 'look-first',
            says: 'See in the service whether it was done. Run it again only if it was not.',
          },
        ],
      },
    ],
  },
  '401-or-403': {
    title: 'A new pass, or a key to the room? Ask in this order; the first end decides.',
    questions: [
      {
        ask: 'Does another call work with the same connection?',
        hint: 'The simplest one there is, such as “who am I”.',
        ends: [
          {
            when: 'No',
            action: 'fix-credentials',
            says: 'The login is at fault.',
            codes: ['401', 'invalid_token', 'invalid_grant'],
          },
        ],
        next: 'Yes',
      },
      {
        ask: 'Does the answer speak of a rate, or of calls remaining?',
        ends: [
          {
            when: 'Yes',
            action: 'slow-down',
            says: 'It is a rate limit under another number.',
            codes: ['429'],
          },
        ],
        next: 'No',
      },
      {
        ask: 'Is the body a web page of a firewall?',
        ends: [
          {
            when: 'Yes',
            action: 'contact-service',
            says: 'The call never reached the API.',
            codes: ['cloudflare-1020'],
          },
        ],
        next: 'No',
      },
      {
        ask: 'Do other calls of the same kind work?',
        hint: 'On another file, channel or repository.',
        ends: [
          {
            when: 'Yes',
            action: 'fix-permissions',
            says: 'Share this one thing with the account that is connected.',
            codes: ['403'],
          },
          {
            when: 'No',
            action: 'fix-permissions',
            says: 'Give the scope or the role, then sign in again.',
            codes: ['insufficient_scope'],
          },
        ],
      },
    ],
  },
} as const satisfies Record<string, Decision>;

/** The name of a decision. */
export type DecisionName = keyof typeof decisions;
