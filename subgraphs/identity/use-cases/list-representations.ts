import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { representationKeys } from '../data/representation.repository.ts';
import type { Representation } from '../domain/representation.ts';

/** Everyone who represents or has represented a patient; the field that asks is guarded by the patient. */
export async function listRepresentationsOf(
  { access, loaders, cursors }: IdentityContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<Representation>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.representations', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.representations(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, representationKeys);
}
