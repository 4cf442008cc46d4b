/**
 * Short-lived facts shared by the replicas of one service: used nonces, counters, events.
 * Nothing in it is a record: losing all of it may cost convenience, never safety.
 */
export interface EphemeralStore {
  /**
   * Takes a single-use key.
   * @returns true for the first caller within `ttlMs`, false for every other one, and when it cannot be known
   */
  claimOnce(key: string, ttlMs: number): Promise<boolean>;
  /**
   * Counts within a window that starts with the first call and ends `ttlMs` later.
   * @returns the count, this call included
   */
  increment(key: string, ttlMs: number): Promise<number>;
  /** Tells every present subscriber of the channel, in this process and others. Nothing is kept for later ones. */
  publish(channel: string, message: string): Promise<void>;
  /** Resolves when messages published from now on will arrive. */
  subscribe(channel: string, handler: MessageHandler): Promise<Unsubscribe>;
  close(): Promise<void>;
}

export type MessageHandler = (message: string) => void;
export type Unsubscribe = () => Promise<void>;

/** What the stores need of a logger; pino fits. */
export interface StoreLog {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}
