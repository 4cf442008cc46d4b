import { sql, type Kysely } from 'kysely';
import type { Ward } from '../../_policy/index.ts';
import type { RepresentationFacts } from '../../_policy/types.ts';
import type { ConsentDatabase } from './tables.ts';

/** A patient, and through whom the portal reaches them. */
export interface PatientToReach extends Ward {
  readonly patientId: string;
  /** Whether the patient has an account or an e-mail address. */
  readonly isReachable: boolean;
  /** Of those who have one. */
  readonly representations: readonly RepresentationFacts[];
}

/** In one statement over published facts, however many they are. */
export async function findPatientsToReach(
  db: Kysely<ConsentDatabase>,
  patientIds: readonly string[],
): Promise<readonly PatientToReach[]> {
  const { rows } = await sql<PatientToReach>`
    select p.patient_id as "patientId", p.birth_date as "birthDate", p.legal_capacity as "legalCapacity",
      ${epochMs('p.deceased_at')} as "deceasedAt",
      exists (
        select from identity.policy_reachable_person own where own.person_id = p.patient_id
      ) as "isReachable",
      coalesce((
        select json_agg(json_build_object(
          'id', r.representation_id, 'kind', r.kind, 'verifiedAt', ${epochMs('r.verified_at')},
          'suspended', r.suspended, 'representativeCapable', r.representative_capable,
          'revokedAt', ${epochMs('r.revoked_at')},
          'validFrom', r.valid_from, 'validThrough', r.valid_through, 'powers', r.powers
        )) from identity.policy_representation r
        where r.patient_id = p.patient_id and exists (
          select from identity.policy_reachable_person other where other.person_id = r.representative_person_id
        )
      ), '[]') as representations
    from identity.policy_patient p where p.patient_id = any (${patientIds}::uuid[])`.execute(db);
  return rows;
}

const epochMs = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
