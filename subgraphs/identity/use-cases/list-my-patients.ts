import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import type { IdentityContext } from '../context.ts';
import { findRelatedPatientIds, listPatients, patientKeys } from '../data/patient.repository.ts';
import type { Patient } from '../domain/patient.ts';

/** The caller, where they are a patient, and everyone they represent now; decided before paging and counting. */
export async function listMyPatients(
  { access, db, cursors }: IdentityContext,
  args: ConnectionArguments,
): Promise<Connection<Patient>> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Me.patients');
  const page = pageOf(args, cursors, scope);
  if (!principal?.personId || principal.role !== 'PERSON')
    return connectionOf<Patient>(EMPTY_PAGE, page, cursors, scope, patientKeys);

  const related = await findRelatedPatientIds(db, principal.personId);
  const known = await access.knownRows(related, 'DEMOGRAPHICS', (patientId) => ({
    patientId,
    row: PATIENT_ROW,
  }));
  return connectionOf(await listPatients(db, known, page), page, cursors, scope, patientKeys);
}
