import type { ConsentContext } from '../context.ts';
import type { PortalBlock } from '../domain/portal-block.ts';

/** The block of the portals; null where there is none. The field that asks is guarded by the patient. */
export async function readPortalBlock(
  { loaders }: ConsentContext,
  patientId: string,
): Promise<PortalBlock | null> {
  return loaders.portalBlock.load(patientId);
}
