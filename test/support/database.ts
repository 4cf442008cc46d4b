import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import type { DatabaseLog } from '../../subgraphs/_platform/database/database-log.ts';

/** A prepared database that is made once per run and copied for each test file that asks for it. */
export interface DatabaseTemplate {
  /** Names it across test files: the same name must mean the same preparation. */
  readonly name: string;
  /** Migrates and seeds; must close every connection that it opens. */
  prepare(connection: ConnectionOptions): Promise<void>;
}

export interface TestDatabase {
  readonly name: string;
  /** The administrator's connection to this database. */
  readonly connection: ConnectionOptions;
  /** Drops it, and cuts whoever is still connected. */
  drop(): Promise<void>;
}

/** A log for code under test whose messages nobody reads. */
export const quietLog: DatabaseLog = { info: () => undefined, warn: () => undefined };

/** A fresh database in the run's cluster: empty, or a copy of a template. */
export async function createTestDatabase(
  options: { readonly template?: DatabaseTemplate } = {},
): Promise<TestDatabase> {
  const cluster = inject('testCluster');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(cluster, async (admin) => {
    const template =
      options.template === undefined ? 'template1' : await ensureTemplate(admin, cluster, options.template);
    await admin.query(`create database ${name} template ${admin.escapeIdentifier(template)}`);
  });
  return {
    name,
    connection: { ...cluster, database: name },
    drop: () =>
      asAdmin(cluster, async (admin) => {
        await admin.query(`drop database ${name} with (force)`);
      }),
  };
}

async function ensureTemplate(
  admin: Client,
  cluster: ConnectionOptions,
  template: DatabaseTemplate,
): Promise<string> {
  const database = `template_${template.name}`;
  const draft = `${database}_draft`;
  // Test files run side by side; the lock ends with the session.
  await admin.query('select pg_advisory_lock(hashtext($1))', [database]);
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) {
    await admin.query(`drop database if exists ${admin.escapeIdentifier(draft)} with (force)`);
    await admin.query(`create database ${admin.escapeIdentifier(draft)}`);
    await template.prepare({ ...cluster, database: draft });
    await admin.query(
      `alter database ${admin.escapeIdentifier(draft)} rename to ${admin.escapeIdentifier(database)}`,
    );
  }
  return database;
}

async function asAdmin(cluster: ConnectionOptions, act: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client(cluster);
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}
