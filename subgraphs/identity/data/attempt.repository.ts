import { sql, type Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** What is counted, how often it may be tried, and in which time. */
export interface AttemptLimit {
  readonly kind: string;
  readonly most: number;
  readonly perSeconds: number;
}

export type Attempt =
  | { readonly isAllowed: true; readonly triesLeft: number }
  | { readonly isAllowed: false; readonly retryAfterSeconds: number };

/**
 * Counts a try of an account before it is made, in a transaction of its own: a try that fails counts too, and many at
 * once count one by one.
 * @param at real time
 */
export async function takeAttempt(
  db: Database,
  { kind, most, perSeconds }: AttemptLimit,
  accountId: string,
  at: Date,
): Promise<Attempt> {
  const since = new Date(at.getTime() - perSeconds * 1000);
  return db.transaction().execute(async (transaction) => {
    await takeTurn(transaction, `identity/attempt/${kind}/${accountId}`);
    await transaction
      .deleteFrom('attempt')
      .where('account_id', '=', accountId)
      .where('kind', '=', kind)
      .where('at', '<=', since)
      .execute();
    const { tries, first } = await transaction
      .selectFrom('attempt')
      .select([sql<number>`count(*)::int`.as('tries'), sql<Date | null>`min(at)`.as('first')])
      .where('account_id', '=', accountId)
      .where('kind', '=', kind)
      .executeTakeFirstOrThrow();
    if (tries >= most) {
      const opensAt = (first?.getTime() ?? at.getTime()) + perSeconds * 1000;
      return { isAllowed: false, retryAfterSeconds: Math.max(1, Math.ceil((opensAt - at.getTime()) / 1000)) };
    }
    await transaction.insertInto('attempt').values({ kind, account_id: accountId, at }).execute();
    return { isAllowed: true, triesLeft: most - tries - 1 };
  });
}

/** Whoever was right may have been wrong before. */
export async function forgetAttempts(db: Database, kind: string, accountId: string): Promise<void> {
  await db.deleteFrom('attempt').where('account_id', '=', accountId).where('kind', '=', kind).execute();
}
