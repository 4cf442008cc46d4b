import type { Clock } from './clock.ts';
import type { ConnectionOptions } from './database/connection.ts';
import type { Logger } from './logger.ts';

/** Work that a subgraph does beside answering, such as delivering mails. */
export interface Background {
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

/** What the outside world gives to such work. */
export interface BackgroundEnvironment {
  readonly connection: ConnectionOptions;
  /** Business time. */
  readonly clock: Clock;
  readonly mail: MailSettings;
  /** The portal's address for people, without a slash at its end; null while it is not known. */
  readonly portalUrl: () => Promise<string | null>;
  readonly log: Logger;
}

/** How mails leave the house. */
export interface MailSettings {
  /** Null: they are written to files, one each. */
  readonly smtpUrl: string | null;
  readonly from: string;
  /** Where the files are written; absolute. */
  readonly directory: string;
}
