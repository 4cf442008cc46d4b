/**
 * A process that uses the embedded PostgreSQL: `starter <dataDir> [gateway]`.
 * Says on standard output what came of it, one JSON value a line, and stops when its standard input ends.
 */
import { once } from 'node:events';
import { DatabaseError } from '../../subgraphs/_platform/database/errors.ts';
import { acquireGatewayLock } from '../../subgraphs/_platform/database/gateway-lock.ts';
import { startEmbeddedPostgres } from '../../subgraphs/_platform/database/start-embedded-postgres.ts';

const [dataDir = '.data', role] = process.argv.slice(2);
const log = {
  info: (details: object, message: string) => console.error(message, details),
  warn: (details: object, message: string) => console.error(message, details),
};
const say = (message: object): void => console.log(JSON.stringify(message));

try {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  try {
    const lock =
      role === 'gateway'
        ? await acquireGatewayLock(postgres.adminConnection, { dataDir, log, onTaken: (error) => say(error) })
        : null;
    say({ connection: postgres.adminConnection });
    process.stdin.resume();
    await once(process.stdin, 'end');
    await lock?.release();
  } finally {
    await postgres.stop();
  }
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  say({ code: error.code, message: error.message });
  process.exitCode = 1;
}
