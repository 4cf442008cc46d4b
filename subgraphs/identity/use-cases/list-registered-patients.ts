import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { listRegisteredPatients, patientKeys, type PatientFilter } from '../data/patient.repository.ts';
import type { Patient } from '../domain/patient.ts';

/** Patients registered where the calling registrar or privacy officer works; nobody for every other caller. */
export async function listPatientsOfOrganization(
  { access, db, cursors }: IdentityContext,
  args: ConnectionArguments & { readonly filter?: PatientFilter | null | undefined },
): Promise<Connection<Patient>> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const filter = args.filter ?? {};
  const scope = listScope(principal?.accountId, 'Query.patients', filter);
  const page = pageOf(args, cursors, scope);
  const staffOf =
    principal?.role === 'REGISTRAR' || principal?.role === 'PRIVACY_OFFICER'
      ? principal.organizationId
      : null;
  if (!staffOf) return connectionOf<Patient>(EMPTY_PAGE, page, cursors, scope, patientKeys);

  const listed = await listRegisteredPatients(db, staffOf, filter, page);
  const known = await access.knownRows(listed.rows, 'DEMOGRAPHICS', ({ id }) => ({
    patientId: id,
    row: PATIENT_ROW,
  }));
  // Staff may know everyone registered with them; where the policy says otherwise, the list says nothing at all.
  if (known.length < listed.rows.length)
    return connectionOf<Patient>(EMPTY_PAGE, page, cursors, scope, patientKeys);
  return connectionOf(listed, page, cursors, scope, patientKeys);
}
