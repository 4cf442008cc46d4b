import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { legalStatusKeys } from '../data/legal-status.repository.ts';
import type { LegalStatusRecord } from '../domain/legal-status.ts';

/** What was recorded of capacity and death, the latest first; the field that asks is guarded by the patient. */
export async function listLegalStatusOf(
  { access, loaders, cursors }: IdentityContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<LegalStatusRecord>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.legalStatusHistory', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.legalStatus(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, legalStatusKeys);
}
