/** What this room needs of a logger; pino's `Logger` fits. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** For commands, whose own words are all that their caller is to read. */
export const SILENT_LOG: DatabaseLog = { info: () => undefined, warn: () => undefined };
