import { sql, type Kysely } from 'kysely';
import type { ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** Facts that other subgraphs publish, beyond those of the access policy. */

/** Whether the patient has this claim with this insurer, in whatever state. */
export async function isClaimOf(
  db: Database,
  claim: { readonly claimId: string; readonly patientId: string; readonly insurerId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from claims.policy_claim where claim_id = ${claim.claimId} and patient_id = ${claim.patientId}
      and insurer_organization_id = ${claim.insurerId}`.execute(db);
  return rows.length > 0;
}

/**
 * The identity document of a person that the clinic has on record, by its id alone: a passport where there is one.
 * Null where there is none.
 */
export async function findDocumentOnRecord(db: Database, personId: string): Promise<string | null> {
  const { rows } = await sql<{ document_id: string }>`
    select document_id from identity.policy_identity_document where person_id = ${personId}
    order by kind = 'PASSPORT' desc, document_id limit 1`.execute(db);
  return rows[0]?.document_id ?? null;
}

export async function isClinic(db: Database, organizationId: string): Promise<boolean> {
  const { rows } = await sql`
    select from identity.policy_organization where organization_id = ${organizationId} and kind = 'CLINIC'`.execute(
    db,
  );
  return rows.length > 0;
}
