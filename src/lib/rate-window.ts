/** One call to a service that counts: when it was sent, in seconds, and whether it was answered. */
export interface CountedCall {
  readonly at: number;
  readonly answered: boolean;
}

/** Sends `count` calls, one every `pace` seconds, to a service that answers the first `limit` of them in each window of `window` seconds and refuses the others. */
export function sendCalls(count: number, pace: number, limit: number, window: number): CountedCall[] {
  const taken = new Map<number, number>();
  return Array.from({ length: count }, (_, index) => {
    const at = index * pace;
    const place = Math.floor(at / window);
    const before = taken.get(place) ?? 0;
    taken.set(place, before + 1);
    return { at, answered: before < limit };
  });
}
