import { sql, type Kysely } from 'kysely';
import type { Principal } from '../../_policy/types.ts';
import type { ConsentDatabase } from './tables.ts';

/** What else than facts about the patient connects an account with them. */
export interface Relation {
  /** Patients whom the account's person represents, or has represented. */
  readonly wardIds: readonly string[];
  /** Whether the account's person is a patient. */
  readonly isPatient: boolean;
  /** Whether there is a row that is theirs: an appointment with them, a claim that they handle or benefit from. */
  readonly hasRow: boolean;
}

/** In one statement over published facts; the same one for a patient who does not exist. */
export async function findRelation(
  db: Kysely<ConsentDatabase>,
  { personId, practitionerId, organizationId }: Principal,
  patientId: string,
): Promise<Relation> {
  const { rows } = await sql<Relation>`
    with ward as (
      select distinct patient_id from identity.policy_representation
      where representative_person_id = ${personId}::uuid
    )
    select
      coalesce((select json_agg(patient_id) from ward), '[]') as "wardIds",
      exists (select from identity.policy_patient where patient_id = ${personId}::uuid) as "isPatient",
      exists (
        select from scheduling.policy_appointment
        where patient_id = ${patientId}::uuid and practitioner_id = ${practitionerId}::uuid
      ) or exists (
        select from claims.policy_claim_party c
        where c.patient_id = ${patientId}::uuid and (
          c.insurer_organization_id = ${organizationId}::uuid
          or ${personId}::uuid = any (c.beneficiary_person_ids)
          or exists (select from ward w where w.patient_id = any (c.beneficiary_person_ids))
        )
      ) as "hasRow"`.execute(db);
  return rows[0] ?? { wardIds: [], isPatient: false, hasRow: false };
}

/**
 * Whether an account concerns an organisation in matters of a patient: it is the organisation's own, belongs to a patient
 * registered there, or to somebody who represents, or has represented, that patient.
 */
export async function isAccountHere(
  db: Kysely<ConsentDatabase>,
  accountId: string,
  { organizationId, patientId }: { readonly organizationId: string; readonly patientId: string },
): Promise<boolean> {
  const { rows } = await sql<{ readonly is_here: boolean }>`
    select exists (
      select from identity.policy_account a
      where a.account_id = ${accountId}::uuid and (
        a.organization_id = ${organizationId}::uuid
        or exists (
          select from identity.policy_patient p
          where p.patient_id = a.person_id and ${organizationId}::uuid = any (p.registered_at)
        )
        or exists (
          select from identity.policy_representation r
          where r.patient_id = ${patientId}::uuid and r.representative_person_id = a.person_id
        )
      )
    ) as is_here`.execute(db);
  return rows[0]?.is_here ?? false;
}
