import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { ConsentContext } from '../context.ts';
import { portalBlockKeys } from '../data/portal-block.repository.ts';
import type { PortalBlock } from '../domain/portal-block.ts';

/** A patient's blocks, lifted ones too, the latest first; the field that asks is guarded by the patient. */
export async function listPortalBlocksOf(
  { access, loaders, cursors }: ConsentContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<PortalBlock>> {
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.portalBlocks', { patientId });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.portalBlocks(page).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, portalBlockKeys);
}
