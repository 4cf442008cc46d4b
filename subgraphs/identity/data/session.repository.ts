import { sql, type Kysely } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** A sign-in, from one client. Instants are real time. */
export interface Session {
  readonly issuer: string;
  readonly id: string;
  readonly accountId: string;
  readonly clientId: string | null;
  readonly startedAt: Date;
}

/** Sessions that have not ended, the latest first. */
export async function listLiveSessions(db: Database, accountId: string): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['s.issuer', 's.id', 's.account_id', 's.client_id', 's.started_at'])
    .where('s.account_id', '=', accountId)
    .where('s.ended_at', 'is', null)
    .where(sql<boolean>`s.started_at > coalesce(a.signed_out_at, '-infinity')`)
    .orderBy('s.started_at', 'desc')
    .orderBy('s.id')
    .execute();
  return rows.flatMap(({ issuer, id, account_id, client_id, started_at }) =>
    started_at ? [{ issuer, id, accountId: account_id, clientId: client_id, startedAt: started_at }] : [],
  );
}

/**
 * Ends one session, for good; of another issuer's only the end is known to us. A session that belongs to another
 * account stays as it is.
 * @param at real time
 */
export async function endSession(
  db: Database,
  { issuer, id, accountId }: Pick<Session, 'issuer' | 'id' | 'accountId'>,
  at: Date,
): Promise<void> {
  await db
    .insertInto('session')
    .values({ issuer, id, account_id: accountId, client_id: null, started_at: null, ended_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['issuer', 'id'])
        .doUpdateSet({ ended_at: at })
        .where('session.account_id', '=', accountId)
        .where('session.ended_at', 'is', null),
    )
    .execute();
}

/**
 * Ends everything that was signed in by now: sessions, and tokens that belong to none.
 * @param at real time
 */
export async function endAllSessions(db: Database, accountId: string, at: Date): Promise<void> {
  await db.updateTable('account').set({ signed_out_at: at }).where('id', '=', accountId).execute();
  await endSessions(db, accountId, at);
}

/**
 * Ends all sessions of an account but the caller's own.
 * @param kept the caller's; a token of another issuer or without a session cannot be told apart from others, so that
 *   null ends those sessions that are known
 * @param at real time
 */
export async function endOtherSessions(
  db: Database,
  accountId: string,
  kept: Pick<Session, 'issuer' | 'id'> | null,
  at: Date,
): Promise<void> {
  await endSessions(db, accountId, at, kept);
}

async function endSessions(
  db: Database,
  accountId: string,
  at: Date,
  kept: Pick<Session, 'issuer' | 'id'> | null = null,
): Promise<void> {
  let query = db
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null);
  if (kept)
    query = query.where((where) =>
      where.not(where.and([where('issuer', '=', kept.issuer), where('id', '=', kept.id)])),
    );
  await query.execute();
}
