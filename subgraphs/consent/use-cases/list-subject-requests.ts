import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import type { ConsentContext } from '../context.ts';
import { listQueue, queueKeys, requestKeys, type QueueFilter } from '../data/subject-request.repository.ts';
import type { SubjectRequest } from '../domain/subject-request.ts';
import { officeOf } from './office-of.ts';
import { recordOutOfSight } from './record-out-of-sight.ts';
import { requestsInSight } from './requests-in-sight.ts';

/** A patient's requests, the latest first; the field that asks is guarded by the patient. */
export async function listSubjectRequestsOf(
  { access, loaders, cursors }: ConsentContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<SubjectRequest>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.subjectRequests', { patientId });
  const page = pageOf(args, cursors, scope);
  const inSight = await requestsInSight(access, patientId);
  if (inSight === null) await recordOutOfSight(access, 'READ', patientId);
  const listed = inSight && (await loaders.subjectRequests({ page, ...inSight }).load(patientId));
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, requestKeys);
}

/** Which requests a privacy officer wants to see. */
export type QueueState = 'UNANSWERED' | 'OVERDUE' | 'ANSWERED';

/** Requests to the privacy officer's organisation, the earliest due first. */
export async function listSubjectRequestQueue(
  context: ConsentContext,
  { state, ...args }: ConnectionArguments & { readonly state?: QueueState | null | undefined },
): Promise<Connection<SubjectRequest>> {
  const { accountId, organizationId } = await officeOf(context);
  const { access, db, cursors, now } = context;
  const scope = listScope(accountId, 'Query.subjectRequests', { state: state ?? null });
  const page = pageOf(args, cursors, scope);
  const listed = await listQueue(db, { organizationId, ...filterOf(state, now) }, page);
  const known = await access.knownRows(listed.rows.slice(0, page.limit), 'CONSENT', ({ patientId }) => ({
    patientId,
    row: PATIENT_ROW,
  }));
  // Officers may know the requests of everyone registered with them; where the policy says otherwise, there is nothing.
  const isWholePage = known.length === Math.min(listed.rows.length, page.limit);
  return connectionOf(isWholePage ? listed : EMPTY_PAGE, page, cursors, scope, queueKeys);
}

function filterOf(state: QueueState | null | undefined, now: number): Omit<QueueFilter, 'organizationId'> {
  switch (state) {
    case 'UNANSWERED':
      return { isAnswered: false };
    case 'ANSWERED':
      return { isAnswered: true };
    case 'OVERDUE':
      return { overdueOn: moscowDate(now) };
    default:
      return {};
  }
}
