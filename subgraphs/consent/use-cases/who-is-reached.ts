import type { Kysely } from 'kysely';
import { isToldFor } from '../../_platform/notices/is-told-for.ts';
import type { NoticeKind } from '../../_platform/notices/post-notices.ts';
import type { Instant } from '../../_policy/types.ts';
import { findPatientsToReach } from '../data/reach.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';

/**
 * Of whom at least one who is told has an account or an e-mail address. Of the others nobody learns what the portal has to
 * say: under age without a representative who is in force, deceased, or on paper alone.
 */
export async function whoIsReached(
  db: Kysely<ConsentDatabase>,
  kind: NoticeKind,
  patientIds: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const patients = await findPatientsToReach(db, patientIds);
  const reached = patients.filter(
    (patient) =>
      (patient.isReachable && isToldFor(kind, patient, true, [], now)) ||
      isToldFor(kind, patient, false, patient.representations, now),
  );
  return new Set(reached.map(({ patientId }) => patientId));
}
