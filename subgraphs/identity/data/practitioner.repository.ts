import { sql, type Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { IdentityDatabase } from './tables.ts';

/**
 * Whether a clinician's account of an organisation may stand for a specialist: one who works there, and for whom no
 * account of somebody else stands.
 * @param personId null: whose account it will be is not known yet
 */
export async function isPractitionerFree(
  db: Kysely<IdentityDatabase>,
  practitionerId: string,
  organizationId: string,
  personId: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    select from scheduling.policy_practitioner p
    where p.practitioner_id = ${practitionerId} and p.organization_id = ${organizationId} and (
      ${personId}::uuid is null or not exists (
        select from account a where a.practitioner_id = p.practitioner_id and a.person_id <> ${personId}::uuid
      )
    )
    limit 1`.execute(db);
  return rows.length > 0;
}

/** One account for a specialist is opened at a time, until the transaction ends. */
export async function takePractitionersTurn(
  transaction: Kysely<IdentityDatabase>,
  practitionerId: string,
): Promise<void> {
  await takeTurn(transaction, `identity/practitioner/${practitionerId}`);
}
