const FIRST_SWEEP_SIZE = 1024;

/** A map whose entries vanish; bounded by its owner, who asks `isFull` before `set`. */
export interface ExpiringMap<Value> {
  get(key: string, now: number): Value | undefined;
  set(key: string, value: Value, now: number, ttlMs: number): void;
  /** Whether `capacity` entries are still alive. */
  isFull(now: number): boolean;
  forgetOldest(): void;
}

export function createExpiringMap<Value>(capacity: number): ExpiringMap<Value> {
  const entries = new Map<string, { readonly value: Value; readonly expiresAt: number }>();
  let sweepSize = Math.min(FIRST_SWEEP_SIZE, capacity);

  /** Sweeping whenever the map has doubled keeps the cost per entry constant, whatever mix of lifetimes. */
  function sweep(now: number): void {
    for (const [key, entry] of entries) if (entry.expiresAt <= now) entries.delete(key);
    sweepSize = Math.min(Math.max(FIRST_SWEEP_SIZE, entries.size * 2), capacity);
  }

  return {
    get(key, now) {
      const entry = entries.get(key);
      return entry && entry.expiresAt > now ? entry.value : undefined;
    },
    set(key, value, now, ttlMs) {
      entries.delete(key);
      entries.set(key, { value, expiresAt: now + ttlMs });
      if (entries.size > sweepSize) sweep(now);
    },
    isFull(now) {
      if (entries.size >= capacity) sweep(now);
      return entries.size >= capacity;
    },
    forgetOldest() {
      const oldest = entries.keys().next();
      if (!oldest.done) entries.delete(oldest.value);
    },
  };
}
