import type { Transaction } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { Action, Principal } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import type { ConsentDatabase } from '../data/tables.ts';

/**
 * Does something that concerns no patient but the caller's account or organisation, in one transaction; decided before
 * it and again within, on the facts of that moment.
 * @throws {ForbiddenError}
 */
export async function actOnAccount<Outcome>(
  context: ConsentContext,
  action: Action,
  act: (transaction: Transaction<ConsentDatabase>, principal: Principal) => Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await decideAndWrite(context, {
    decide: (access) => permitOnAccount(access, action),
    write: act,
  });
  context.renewLoaders();
  if (outcome === null) throw forbidden('NOT_PERMITTED');
  return outcome;
}

async function permitOnAccount(access: Access, action: Action): Promise<Principal> {
  const principal = await access.principal();
  if (!principal) throw forbidden('NOT_PERMITTED');
  const { accountId, organizationId } = principal;
  const row = { type: 'ACCOUNT', accountId, organizationId } as const;
  const decision = await access.decide({ action, dataClass: 'ACCOUNT', patientId: null, row });
  if (!decision.permitted) throw forbidden(decision.reason);
  return principal;
}
