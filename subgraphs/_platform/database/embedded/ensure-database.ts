import { Client, DatabaseError } from 'pg';
import type { ConnectionOptions } from '../connection.ts';

/** Creates the database unless it is there, whoever else is doing the same. */
export async function ensureDatabase(maintenance: ConnectionOptions, name: string): Promise<void> {
  const client = new Client({ ...maintenance, application_name: 'opeka-admin' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && CREATED_MEANWHILE.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
}

/** duplicate_database, or the unique violation of its catalog when both were at it at once. */
const CREATED_MEANWHILE = new Set(['42P04', '23505']);
