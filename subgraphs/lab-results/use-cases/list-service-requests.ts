import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { LabResultsContext } from '../context.ts';
import {
  findReferredPatientIds,
  listServiceRequestsOfPractitioner,
  serviceRequestKeys,
} from '../data/service-request.repository.ts';
import { serviceRequestRow, type ServiceRequest } from '../domain/service-request.ts';

/** A patient's referrals, as far as the caller may see them; the field that asks is guarded by the patient. */
export async function listServiceRequestsOf(
  { access, loaders, cursors, visibility }: LabResultsContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<ServiceRequest>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.serviceRequests', { patientId });
  const page = pageOf(args, cursors, scope);
  const { referralKinds } = await visibility.of(patientId);
  const listed = referralKinds.length === 0 ? null : await loaders.serviceRequests(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, serviceRequestKeys);
}

/**
 * The calling clinician's own referrals, of the patients whom they may still know by one; nothing for anybody else.
 * @throws {ForbiddenError} where the caller's account is stopped
 */
export async function listMyServiceRequests(
  { access, db, cursors }: LabResultsContext,
  args: ConnectionArguments,
): Promise<Connection<ServiceRequest>> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Query.myServiceRequests');
  const page = pageOf(args, cursors, scope);
  const practitionerId = principal?.role === 'CLINICIAN' ? principal.practitionerId : null;
  if (practitionerId === null)
    return connectionOf<ServiceRequest>(EMPTY_PAGE, page, cursors, scope, serviceRequestKeys);

  const row = serviceRequestRow({ practitionerId, organizationId: null, securityLabels: [] });
  const referred = await findReferredPatientIds(db, practitionerId);
  const decisions = await Promise.all(
    referred.map((patientId) => access.decideHypothetically({ dataClass: 'RESULT', patientId, row })),
  );
  const known = referred.filter((_, index) => {
    const decision = decisions[index];
    return decision !== undefined && (decision.permitted || decision.rowKnown);
  });
  const listed =
    known.length === 0
      ? EMPTY_PAGE
      : await listServiceRequestsOfPractitioner(db, practitionerId, known, page);
  const answered = connectionOf(listed, page, cursors, scope, serviceRequestKeys);
  // Which rows the list may hold was only imagined; that the caller learns of these is for the access log.
  await access.knownRows(answered.nodes, 'RESULT', (serviceRequest) => ({
    patientId: serviceRequest.patientId,
    row: serviceRequestRow(serviceRequest),
  }));
  return answered;
}
