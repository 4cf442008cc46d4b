import { pino, type Logger } from 'pino';

/** Writes ids, codes and counts; never a name, a value, a query or anything else about a patient. */
export type { Logger };

/** @param level one of pino's levels or `silent`; lines go to stderr, stdout belongs to commands' answers */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: false }),
  );
}
