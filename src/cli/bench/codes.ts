/** A code and the name of its entry, made up. */
export interface MadeUp {
  readonly code: string;
  readonly name: string;
}

const statuses = ['429', '404', '500', '400', '403', '401', '502', '503', '504', '408', '422', '409', '410'];

const subjects =
  'token certificate socket address header body stream session payload cursor webhook channel invoice ledger mailbox ' +
  'parcel ticket calendar contact document folder record schema table tenant thread workflow worker bucket cache ' +
  'cluster queue replica shard snapshot volume gateway tunnel resolver handshake cookie consent device grant issuer ' +
  'nonce policy scope secret signature upload download export import render preview locale currency coupon refund';

const faults =
  'expired missing refused truncated malformed blocked conflicting detached duplicated exhausted frozen inconsistent ' +
  'lost mismatched obsolete orphaned overdue partial paused readonly rejected replaced reserved revoked skipped stale ' +
  'stuck suspended throttled unassigned unbalanced unconfirmed undeliverable unlisted unreachable unsigned unsorted ' +
  'untrusted unverified vanished';

const shapes: readonly ((subject: string, fault: string) => string)[] = [
  (subject, fault) => `ERR_${subject}_${fault}`.toUpperCase(),
  (subject, fault) => `${subject}_${fault}`,
  (subject, fault) => `E${subject}${fault.slice(0, 4)}`.toUpperCase(),
  (subject, fault) => `${subject}-is-${fault}`,
];

/** Returns so many different codes as logs show them: a few hundred statuses at most, the others words in four shapes. */
export function madeUpCodes(count: number): MadeUp[] {
  const others = Array.from({ length: 200 }, (_, index) => String(400 + index));
  const numbers = [...new Set([...statuses, ...others])].map((code) => ({ code, name: `Answer ${code}` }));
  const words = wordCodes();
  const made: MadeUp[] = [];
  while (made.length < count) {
    const next = made.length % 4 === 0 ? (numbers.shift() ?? words.next().value) : words.next().value;
    if (!next) throw new Error(`There are no more than ${made.length} made-up codes.`);
    made.push(next);
  }
  return made;
}

/** Yields each subject with each fault, all subjects before the next fault, so that neighbours differ. */
function* wordCodes(): Generator<MadeUp, undefined> {
  const taken = new Set<string>();
  let shape = 0;
  for (const fault of faults.split(' ')) {
    for (const subject of subjects.split(' ')) {
      for (const turn of [0, 1, 2]) {
        const code = shapes[(shape + turn) % shapes.length]!(subject, fault);
        if (taken.has(code.toLowerCase())) continue;
        taken.add(code.toLowerCase());
        const kind = ['in the request', 'at the service', 'on the way'][turn];
        yield { code, name: `${subject[0]!.toUpperCase()}${subject.slice(1)} ${fault} ${kind}` };
      }
      shape++;
    }
  }
}
