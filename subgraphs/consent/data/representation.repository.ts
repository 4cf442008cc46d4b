import { sql, type Kysely } from 'kysely';
import type { PatientsRepresentation } from '../domain/paper-signatory.ts';
import type { ConsentDatabase } from './tables.ts';

/** Everybody's representations of a patient, in force or not; those among the facts of a request are the caller's alone. */
export async function findRepresentations(
  db: Kysely<ConsentDatabase>,
  patientId: string,
): Promise<readonly PatientsRepresentation[]> {
  const { rows } = await sql<PatientsRepresentation>`
    select representation_id as id, representative_person_id as "representativePersonId", kind,
      (extract(epoch from verified_at) * 1000)::float8 as "verifiedAt", suspended,
      representative_capable as "representativeCapable",
      (extract(epoch from revoked_at) * 1000)::float8 as "revokedAt",
      valid_from as "validFrom", valid_through as "validThrough", powers
    from identity.policy_representation where patient_id = ${patientId} order by representation_id`.execute(
    db,
  );
  return rows;
}
