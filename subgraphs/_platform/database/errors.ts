/**
 * Faults of the database, for operators: each has a stable `code` and a message that says what to do.
 * None of them may reach a client of the API.
 */
export abstract class DatabaseError extends Error {
  abstract readonly code: string;
}

/** A second gateway was started on a folder that a running gateway already serves. */
export class DataDirectoryInUseError extends DatabaseError {
  override readonly name = 'DataDirectoryInUseError';
  readonly code = 'DATA_DIRECTORY_IN_USE';
  readonly dataDir: string;

  constructor(dataDir: string, holderPid: number | null) {
    const holder = holderPid === null ? 'Another gateway' : `Another gateway (process ${holderPid})`;
    super(
      `${holder} is running on ${dataDir}. Stop it first, or set DATA_DIR to another folder for this one.`,
    );
    this.dataDir = dataDir;
  }
}

/** The data folder cannot be created, read or given to the database server's user. */
export class DataDirectoryAccessError extends DatabaseError {
  override readonly name = 'DataDirectoryAccessError';
  readonly code = 'DATA_DIRECTORY_NOT_ACCESSIBLE';

  constructor(path: string, advice: string, options?: ErrorOptions) {
    super(`The data folder cannot be used (${path}). ${advice}`, options);
  }
}

/** There is no PostgreSQL binary that runs here. */
export class EmbeddedPostgresUnavailableError extends DatabaseError {
  override readonly name = 'EmbeddedPostgresUnavailableError';
  readonly code = 'EMBEDDED_POSTGRES_UNAVAILABLE';

  constructor(reason: string, options?: ErrorOptions) {
    super(
      `The embedded PostgreSQL cannot run here: ${reason} ` +
        'Set DATABASE_URL to use a PostgreSQL server (16 or newer) of your own.',
      options,
    );
  }
}

/** The server was there but did not come up. */
export class EmbeddedPostgresStartError extends DatabaseError {
  override readonly name = 'EmbeddedPostgresStartError';
  readonly code = 'EMBEDDED_POSTGRES_NOT_STARTED';

  constructor(what: string, logFile: string, lastLines: string, options?: ErrorOptions) {
    super(`${what} Its log is ${logFile}; the last lines:\n${lastLines || '(nothing)'}`, options);
  }
}

/** The cluster was made by another major version of PostgreSQL. */
export class ClusterVersionError extends DatabaseError {
  override readonly name = 'ClusterVersionError';
  readonly code = 'CLUSTER_VERSION';

  constructor(clusterDir: string, clusterVersion: string, serverVersion: string) {
    super(
      `${clusterDir} was made by PostgreSQL ${clusterVersion}, this program brings PostgreSQL ${serverVersion}. ` +
        `Dump it with PostgreSQL ${clusterVersion} and load it into a new DATA_DIR, or set DATA_DIR to a new folder.`,
    );
  }
}

/** No connection to the database. */
export class DatabaseUnreachableError extends DatabaseError {
  override readonly name = 'DatabaseUnreachableError';
  readonly code = 'DATABASE_UNREACHABLE';

  constructor(server: string, options?: ErrorOptions) {
    super(
      `The database at ${server} cannot be reached (${reasonIn(options?.cause)}). ` +
        'Check that it runs and that DATABASE_URL names its host, port, database, user and password.',
      options,
    );
  }
}

/** Where a name has several addresses, the error of a failed connection has a code but no message. */
function reasonIn(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no answer';
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}

/** The server is older than what this program asks of it. */
export class DatabaseVersionError extends DatabaseError {
  override readonly name = 'DatabaseVersionError';
  readonly code = 'DATABASE_VERSION';

  constructor(server: string, version: string, oldestVersion: number) {
    super(
      `The database at ${server} is PostgreSQL ${version}; this program needs ${oldestVersion} or newer. ` +
        'Upgrade it, or unset DATABASE_URL to use the embedded one.',
    );
  }
}

/** `DATABASE_URL` is not the URL of a PostgreSQL database. */
export class DatabaseUrlError extends DatabaseError {
  override readonly name = 'DatabaseUrlError';
  readonly code = 'DATABASE_URL_INVALID';

  constructor(reason: string) {
    super(`DATABASE_URL ${reason}. It should read postgres://user:password@host:5432/database.`);
  }
}

/** What was applied to the database and what the code carries are not the same sequence. */
export class MigrationOrderError extends DatabaseError {
  override readonly name = 'MigrationOrderError';
  readonly code = 'MIGRATION_ORDER';

  constructor(schema: string, applied: string, inCode: string | null) {
    super(
      inCode === null
        ? `Schema ${schema} has migration ${applied}, which this program does not know: ` +
            'the database is newer than the program. Start the newer program, or restore an older backup.'
        : `Schema ${schema} has migration ${applied} where this program has ${inCode}: ` +
            'an applied migration may not be renamed, removed or preceded by a new one. Append new migrations at the end.',
    );
  }
}

/** A migration failed; nothing of its schema's pending migrations was kept. */
export class MigrationFailedError extends DatabaseError {
  override readonly name = 'MigrationFailedError';
  readonly code = 'MIGRATION_FAILED';

  constructor(schema: string, migration: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Migration ${migration} of schema ${schema} failed and was rolled back: ${reason}`, { cause });
  }
}

/** A published fact view reads another schema, which would let one subgraph see through another. */
export class FactViewDependencyError extends DatabaseError {
  override readonly name = 'FactViewDependencyError';
  readonly code = 'FACT_VIEW_DEPENDENCY';

  constructor(view: string, relation: string) {
    super(`Fact view ${view} reads ${relation}: a fact view may only read relations of its own schema.`);
  }
}
