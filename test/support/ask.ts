import { Client } from 'pg';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';

/** The `answer` column of a statement's first row, asked over a connection of its own. */
export async function ask(connection: ConnectionOptions, question: string): Promise<unknown> {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(question);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}
