import type { Caller } from './caller.ts';

/** Verified tokens, for as long as believing them again without a signature check is safe. */
export interface TokenCache {
  get(token: string): Caller | undefined;
  set(token: string, caller: Caller, expiresAt: number): void;
  readonly clear: () => void;
}

const LARGEST_SIZE = 2_000;

/** A key that its issuer has withdrawn is believed at most this long: well under the age of a cached key set. */
const LONGEST_TRUST_MILLISECONDS = 60_000;

/** Bounded by dropping the oldest: a token costs one more signature check then, nothing else. */
export function createTokenCache(realNow: () => number): TokenCache {
  const entries = new Map<string, { readonly caller: Caller; readonly trustedUntil: number }>();

  return {
    get(token) {
      const entry = entries.get(token);
      if (entry === undefined) return undefined;
      if (realNow() < entry.trustedUntil) return entry.caller;
      entries.delete(token);
      return undefined;
    },
    set(token, caller, expiresAt) {
      if (entries.size >= LARGEST_SIZE) dropOldest(entries);
      entries.set(token, {
        caller,
        trustedUntil: Math.min(expiresAt, realNow() + LONGEST_TRUST_MILLISECONDS),
      });
    },
    clear: () => entries.clear(),
  };
}

function dropOldest(entries: Map<string, unknown>): void {
  const [oldest] = entries.keys();
  if (oldest !== undefined) entries.delete(oldest);
}
