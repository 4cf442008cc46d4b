import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { LabResultsContext } from '../context.ts';
import { emergencyAccessKeys, listEmergencyAccessesAt } from '../data/emergency-access.repository.ts';
import type { EmergencyAccess, EmergencyAccessState } from '../domain/emergency-access.ts';

/** A patient's, the latest first; all or none may be seen, and the field that asks is guarded by the patient. */
export async function listEmergencyAccessesOf(
  { access, loaders, cursors }: LabResultsContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<EmergencyAccess>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.emergencyAccesses', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.emergencyAccesses(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, emergencyAccessKeys);
}

interface QueueArguments extends ConnectionArguments {
  readonly filter?: { readonly state?: EmergencyAccessState | null | undefined } | null | undefined;
}

/**
 * Those to patients registered where the calling privacy officer works; nothing for everybody else.
 * @throws {ForbiddenError} where the caller's account is stopped
 */
export async function listEmergencyAccessesToReview(
  { access, db, cursors }: LabResultsContext,
  { filter, ...args }: QueueArguments,
): Promise<Connection<EmergencyAccess>> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const state = filter?.state ?? null;
  const scope = listScope(principal?.accountId, 'Query.emergencyAccesses', { state });
  const page = pageOf(args, cursors, scope);
  const organizationId = principal?.role === 'PRIVACY_OFFICER' ? principal.organizationId : null;
  const listed =
    organizationId === null ? EMPTY_PAGE : await listEmergencyAccessesAt(db, organizationId, state, page);
  const known = await access.knownRows(listed.rows.slice(0, page.limit), 'ACCESS_LOG', ({ patientId }) => ({
    patientId,
    row: PATIENT_ROW,
  }));
  // Privacy officers may know those of everyone registered with them; where the policy says otherwise, there is nothing.
  const isWholePage = known.length === Math.min(listed.rows.length, page.limit);
  return connectionOf(isWholePage ? listed : EMPTY_PAGE, page, cursors, scope, emergencyAccessKeys);
}
