import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ClaimsContext } from '../context.ts';
import { coverageKeys } from '../data/coverage.repository.ts';
import type { Coverage } from '../domain/coverage.ts';

/** A patient's coverages, the latest first; all or none may be seen, and the field that asks is guarded by the patient. */
export async function listCoveragesOf(
  { access, loaders, cursors }: ClaimsContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<Coverage>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.coverages', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.coverages(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, coverageKeys);
}
