import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ConsentContext } from '../context.ts';
import { consentKeys } from '../data/consent.repository.ts';
import type { Consent } from '../domain/consent.ts';

/** A patient's consents, the latest first; all or none may be seen, and the field that asks is guarded by the patient. */
export async function listConsentsOf(
  { access, loaders, cursors }: ConsentContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<Consent>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.consents', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.consents(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, consentKeys);
}
