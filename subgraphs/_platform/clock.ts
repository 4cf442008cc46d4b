import type { Instant } from '../_policy/types.ts';

/** Business time. Nothing else in the product asks what time it is, except for the freshness of tokens and envelopes. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): Instant;
}

/**
 * A clock that runs with real time.
 * @param startAt the instant at which it starts; real time where it is left out
 */
export function createClock(startAt?: Date): Clock {
  const offset = startAt ? startAt.getTime() - Date.now() : 0;
  return { now: () => Date.now() + offset };
}

/** A clock that stands still until it is moved. */
export function createFixedClock(at: string | Date): Clock & { moveTo(at: string | Date): void } {
  let now = new Date(at).getTime();
  return {
    now: () => now,
    moveTo(next) {
      now = new Date(next).getTime();
    },
  };
}
