/** What this room needs of a logger; pino's `Logger` fits. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}
