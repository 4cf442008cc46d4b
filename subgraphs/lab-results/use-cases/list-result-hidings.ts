import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { LabResultsContext } from '../context.ts';
import { listResultHidings, resultHidingKeys } from '../data/result-hiding-list.repository.ts';
import type { ResultRow } from '../../_policy/restricted-result.ts';
import type { ResultHiding, ResultHidingState } from '../domain/result-hiding.ts';
import { mayKnowHidden } from './permit-result-act.ts';

interface ListArguments extends ConnectionArguments {
  readonly patientId: string;
  readonly filter?: { readonly state?: ResultHidingState | null | undefined } | null | undefined;
}

/**
 * What of a patient's results is or was hidden: for those alone who may restore it. That there is something hidden is
 * no more for the portal than the result itself, so it is empty there, as it is for an unknown patient.
 * @throws {ForbiddenError} where the caller's account is stopped
 */
export async function listResultHidingsOf(
  { access, db, cursors }: LabResultsContext,
  { patientId, filter, ...args }: ListArguments,
): Promise<Connection<ResultHiding>> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const state = filter?.state ?? null;
  const scope = listScope(principal?.accountId, 'Query.resultHidings', { patientId, state });
  const page = pageOf(args, cursors, scope);
  const listed = (await mayKnowHidden(access, { patientId, row: ANY_HIDDEN }))
    ? await listResultHidings(db, patientId, state, page)
    : EMPTY_PAGE;
  const answered = connectionOf<ResultHiding>(listed, page, cursors, scope, resultHidingKeys);
  // Whether the list is theirs was only imagined; that the caller learns of these is for the access log.
  await access.knownRows(answered.nodes, 'CONSENT', () => ({ patientId, row: PATIENT_ROW }));
  return answered;
}

/** Restoring is decided by who the patient is and that the result is released, whatever else it is. */
const ANY_HIDDEN: ResultRow = {
  type: 'RESULT',
  category: 'OTHER',
  securityLabels: [],
  hidden: true,
  released: true,
  referralId: null,
  organizationId: null,
};
