import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { DatabaseError } from 'pg';

/** The role to which every schema grants its published fact views, and of which every subgraph's role is a member. */
export const FACTS_ROLE = 'opeka_facts';

/**
 * Roles belong to the cluster, not to a database, so a lock within one database does not guard them:
 * whoever loses a race against a starter in another database looks again.
 */
export async function ensureRoles(adminDb: Kysely<unknown>, role: string): Promise<void> {
  const ATTEMPTS = 10;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await ensureRole(adminDb, FACTS_ROLE);
      await ensureRole(adminDb, role);
      await ensureMembership(adminDb, role);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
    }
  }
}

async function ensureRole(adminDb: Kysely<unknown>, role: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${role}`.execute(adminDb);
  if (rows.length === 0) await sql`create role ${sql.id(role)} nologin`.execute(adminDb);
  await mayActAs(adminDb, role);
}

/** An administrator who is not a superuser may take on a role only after being granted it. */
async function mayActAs(adminDb: Kysely<unknown>, role: string): Promise<void> {
  const { rows } = await sql<{ may: boolean }>`
    select pg_has_role(current_user, ${role}, 'SET') as may`.execute(adminDb);
  if (rows[0]?.may === true) return;
  await sql`grant ${sql.id(role)} to current_user with inherit false, set true`.execute(adminDb);
}

async function ensureMembership(adminDb: Kysely<unknown>, role: string): Promise<void> {
  const { rows } = await sql<{ member: boolean }>`
    select pg_has_role(${role}, ${FACTS_ROLE}, 'USAGE') as member`.execute(adminDb);
  if (rows[0]?.member !== true) await sql`grant ${sql.id(FACTS_ROLE)} to ${sql.id(role)}`.execute(adminDb);
}

const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
/** "tuple concurrently updated", which has no code of its own. */
const INTERNAL_ERROR = 'XX000';

function isLostRace(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    [DUPLICATE_OBJECT, UNIQUE_VIOLATION, INTERNAL_ERROR].includes(error.code ?? '')
  );
}
