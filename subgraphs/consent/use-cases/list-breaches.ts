import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ConsentContext } from '../context.ts';
import { breachKeys, listBreaches } from '../data/breach.repository.ts';
import type { Breach, BreachNotice } from '../domain/breach.ts';
import { officeOf } from './office-of.ts';

/** What the privacy officer's organisation has reported, the latest first. */
export async function listBreachesOfOffice(
  context: ConsentContext,
  args: ConnectionArguments,
): Promise<Connection<Breach>> {
  const { accountId, organizationId } = await officeOf(context);
  const { db, cursors } = context;
  const scope = listScope(accountId, 'Query.breaches');
  const page = pageOf(args, cursors, scope);
  return connectionOf(await listBreaches(db, organizationId, page), page, cursors, scope, breachKeys);
}

/** What a patient was told of, the latest first; the field that asks is guarded by the patient. */
export async function listBreachNoticesOf(
  { access, loaders, cursors }: ConsentContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<BreachNotice>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.breachNotices', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.breachNotices(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, breachKeys);
}
