import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** Something that the OpenID provider remembers: a code, a refresh token, a browser's session. Instants are real time. */
export interface OpenIdArtifact {
  readonly kind: string;
  /** Of the id that a client or browser presents. */
  readonly idHash: Buffer;
  readonly payload: object;
  /** Artifacts of one grant are revoked together. */
  readonly grantId: string | null;
  /** A second name of the same artifact that is no secret. */
  readonly uid: string | null;
  readonly expiresAt: Date;
}

export interface FoundArtifact {
  readonly payload: object;
  readonly consumedAt: Date | null;
}

/** What it is looked for by. */
export type ArtifactKey = { readonly idHash: Buffer } | { readonly uid: string };

export async function saveArtifact(db: Database, artifact: OpenIdArtifact): Promise<void> {
  const { kind, idHash, payload, grantId, uid, expiresAt } = artifact;
  const values = { payload: JSON.stringify(payload), grant_id: grantId, uid, expires_at: expiresAt };
  await db
    .insertInto('openid_artifact')
    .values({ kind, id_hash: idHash, ...values, consumed_at: null })
    .onConflict((conflict) => conflict.columns(['kind', 'id_hash']).doUpdateSet(values))
    .execute();
}

/** Null where there is none, or its time is over. */
export async function findArtifact(
  db: Database,
  kind: string,
  key: ArtifactKey,
  at: Date,
): Promise<FoundArtifact | null> {
  return find(db, kind, key, at, sql`true`);
}

/**
 * A browser's session, as long as the sign-in that it stands for is good: nobody has signed the account out or locked
 * it since, none of the sessions that came of it has ended, and the password is the one that was given, or was changed
 * from within one of those sessions.
 */
export async function findBrowserSession(
  db: Database,
  key: ArtifactKey,
  at: Date,
): Promise<FoundArtifact | null> {
  const ours = sql`s.issuer = 'opeka' and s.account_id = a.id and s.id in (
    select authorization_.value->>'sid' from jsonb_each(artifact.payload->'authorizations') as authorization_
  )`;
  return find(
    db,
    'Session',
    key,
    at,
    sql`(artifact.payload->>'accountId' is null or exists (
      select from account a left join credential c on c.account_id = a.id
      where a.id = (artifact.payload->>'accountId')::uuid
        and ${isLater(sql`artifact.payload->>'loginTs'`, sql`a.signed_out_at`)}
        and a.state = 'ACTIVE'
        and not exists (select from session s where ${ours} and s.ended_at is not null)
        and (
          ${isNotBefore(sql`artifact.payload->>'loginTs'`, sql`c.password_changed_at`)}
          or exists (select from session s where ${ours} and s.ended_at is null)
        )
    ))`,
  );
}

/** An open request of a browser; a sign-in in it that was overtaken by a lock, a sign-out or a new password is none. */
export async function findInteraction(
  db: Database,
  key: ArtifactKey,
  at: Date,
): Promise<FoundArtifact | null> {
  const login = sql`artifact.payload->'result'->'login'`;
  return find(
    db,
    'Interaction',
    key,
    at,
    sql`(${login} is null or exists (
      select from account a left join credential c on c.account_id = a.id
      where a.id = (${login}->>'accountId')::uuid
        and a.state = 'ACTIVE'
        and ${isLater(sql`${login}->>'ts'`, sql`a.signed_out_at`)}
        and ${isNotBefore(sql`${login}->>'ts'`, sql`c.password_changed_at`)}
    ))`,
  );
}

/**
 * Uses it up. Of several at once one succeeds.
 * @returns whether it had not been used yet
 */
export async function consumeArtifact(
  db: Database,
  kind: string,
  idHash: Buffer,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('openid_artifact')
    .set({ consumed_at: at })
    .where('kind', '=', kind)
    .where('id_hash', '=', idHash)
    .where('consumed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function deleteArtifact(db: Database, kind: string, idHash: Buffer): Promise<void> {
  await db.deleteFrom('openid_artifact').where('kind', '=', kind).where('id_hash', '=', idHash).execute();
}

/** A sign-in to one client, of which access tokens are issued. Instants are real time. */
export interface StartingSession {
  readonly id: string;
  readonly accountId: string;
  readonly clientId: string;
  /** The browser's session in which the person signed in. */
  readonly browserUid: string;
  readonly startedAt: Date;
}

/**
 * Starts a session, unless the account was signed out or locked since the person signed in: whoever signs it out at the
 * same moment waits for this, or this waits for them.
 * @returns whether the session is live
 */
export async function startSignedInSession(db: Database, session: StartingSession): Promise<boolean> {
  const { id, accountId, clientId, browserUid, startedAt } = session;
  const { rows } = await sql`
    insert into session as s (issuer, id, account_id, client_id, started_at)
    select 'opeka', ${id}, a.id, ${clientId}, ${startedAt}
    from account a
    where a.id = ${accountId} and a.state = 'ACTIVE' and exists (
      select from openid_artifact artifact
      where artifact.kind = 'Session' and artifact.uid = ${browserUid}
        and ${isLater(sql`artifact.payload->>'loginTs'`, sql`a.signed_out_at`)}
    )
    for share of a
    on conflict (issuer, id) do update set client_id = excluded.client_id
      where s.ended_at is null and s.account_id = excluded.account_id
    returning 1
  `.execute(db);
  return rows.length > 0;
}

/** Forgets everything that came of a grant, and ends the sessions of which tokens were issued by it. */
export async function revokeGrant(db: Database, grantId: string, at: Date): Promise<void> {
  await sql`
    with gone as (
      delete from openid_artifact where grant_id = ${grantId}
      returning payload->>'sid' as session_id, payload->>'accountId' as account_id
    )
    update session set ended_at = ${at} from gone
    where session.issuer = 'opeka' and session.id = gone.session_id and session.ended_at is null
      and session.account_id::text = gone.account_id
  `.execute(db);
}

/** @returns how many went */
export async function sweepArtifacts(db: Database, at: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('openid_artifact')
    .where('expires_at', '<=', at)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function find(
  db: Database,
  kind: string,
  key: ArtifactKey,
  at: Date,
  isGood: RawBuilder<unknown>,
): Promise<FoundArtifact | null> {
  const isMeant = 'uid' in key ? sql`artifact.uid = ${key.uid}` : sql`artifact.id_hash = ${key.idHash}`;
  const { rows } = await sql<FoundArtifact>`
    select artifact.payload, artifact.consumed_at as "consumedAt"
    from openid_artifact artifact
    where artifact.kind = ${kind} and ${isMeant} and artifact.expires_at > ${at} and ${isGood}
    order by artifact.expires_at desc limit 1
  `.execute(db);
  return rows[0] ?? null;
}

/** Seconds with a fraction, as text, after an instant, if there is one. */
function isLater(seconds: RawBuilder<unknown>, instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${instant} is null or (${seconds})::numeric > extract(epoch from ${instant}))`;
}

function isNotBefore(seconds: RawBuilder<unknown>, instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${instant} is null or (${seconds})::numeric >= extract(epoch from ${instant}))`;
}
