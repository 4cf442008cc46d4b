import { forbidden } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';

export interface Office {
  readonly accountId: string;
  readonly organizationId: string;
  readonly personId: string | null;
}

/**
 * The organisation for which a privacy officer is asking: its lists are for nobody else.
 * @throws {ForbiddenError}
 */
export async function officeOf({ access }: ConsentContext): Promise<Office> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  if (principal?.role !== 'PRIVACY_OFFICER' || principal.organizationId === null)
    throw forbidden('NOT_PERMITTED');
  const { accountId, organizationId, personId } = principal;
  return { accountId, organizationId, personId };
}
