import type { Kysely, Transaction } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { Action, Principal } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import { findAccount } from '../data/account-record.repository.ts';
import { takeAccountTurn } from '../data/credential.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { accountRow, organizationsRow, ownAccountRow, type Account } from '../domain/account.ts';

/** An act that the policy permits, in the transaction in which it is done. */
export interface PermittedAct {
  readonly db: Transaction<IdentityDatabase>;
  readonly access: Access;
  readonly principal: Principal;
  /** Business time. */
  readonly at: Date;
}

/**
 * Asks the policy whether callers may do something to their own account.
 * @throws {ForbiddenError}
 */
export async function permitOwnAct(access: Access, action: Action): Promise<Principal> {
  const principal = await access.principal();
  if (!principal) throw forbidden('NOT_PERMITTED');
  const decision = await access.decide({ action, dataClass: 'ACCOUNT', row: ownAccountRow(principal) });
  if (!decision.permitted) throw forbidden(decision.reason);
  return principal;
}

/**
 * Does something to the caller's own account, one act after the other.
 * @throws {ForbiddenError}
 */
export async function actOnOwnAccount<Outcome>(
  context: IdentityContext,
  action: Action,
  act: (permitted: PermittedAct) => Promise<Outcome>,
): Promise<Outcome> {
  const { accountId } = await permitOwnAct(context.access, action);
  const outcome = await decideAndWrite<IdentityDatabase, Principal, { readonly done: Outcome }>(context, {
    decide: (access) => permitOwnAct(access, action),
    lock: (transaction) => takeAccountTurn(transaction, accountId),
    write: async (db, principal, access) => ({
      done: await act({ db, access, principal, at: new Date(context.now) }),
    }),
  });
  context.renewLoaders();
  if (!outcome) throw forbidden('NOT_PERMITTED');
  return outcome.done;
}

/**
 * Does something to somebody's account, one act after the other.
 * @returns null where there is no such account that the caller may do this to: nobody learns which of the two
 * @throws {ForbiddenError} where the state of the caller's own account stops them
 */
export async function actOnAccountHere<Outcome>(
  context: IdentityContext,
  action: Action,
  accountId: string,
  act: (permitted: PermittedAct, account: Account) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (!isUuid(accountId)) {
    await context.access.assertCallerNotStopped();
    return null;
  }
  const outcome = await decideAndWrite<IdentityDatabase, AccountInQuestion, Outcome>(context, {
    decide: (access, db) => permitActOn(access, db, action, accountId),
    lock: (transaction) => takeAccountTurn(transaction, accountId),
    write: (db, { principal, account }, access) =>
      act({ db, access, principal, at: new Date(context.now) }, account),
  });
  context.renewLoaders();
  return outcome;
}

interface AccountInQuestion {
  readonly principal: Principal;
  readonly account: Account;
}

async function permitActOn(
  access: Access,
  db: Kysely<IdentityDatabase>,
  action: Action,
  accountId: string,
): Promise<AccountInQuestion | null> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const account = principal && (await findAccount(db, accountId, principal.organizationId));
  if (!account) return null;
  const { patientId } = account;
  const decision = await access.decide({ action, dataClass: 'ACCOUNT', patientId, row: accountRow(account) });
  return decision.permitted ? { principal, account } : null;
}

/** At which organisation somebody acts. */
export interface ActingStaff {
  readonly principal: Principal;
  readonly organizationId: string;
}

/**
 * Does something at the caller's organisation that concerns no account yet.
 * @param lock waits for the turn
 * @throws {ForbiddenError}
 */
export async function actAtOrganization<Outcome>(
  context: IdentityContext,
  action: Action,
  act: (permitted: PermittedAct & ActingStaff) => Promise<Outcome>,
  lock?: (transaction: Transaction<IdentityDatabase>) => Promise<unknown>,
): Promise<Outcome> {
  const outcome = await decideAndWrite<IdentityDatabase, ActingStaff, { readonly done: Outcome }>(context, {
    decide: (access) => permitAtOrganization(access, action),
    ...(lock && { lock }),
    write: async (db, staff, access) => ({
      done: await act({ db, access, ...staff, at: new Date(context.now) }),
    }),
  });
  context.renewLoaders();
  if (!outcome) throw forbidden('NOT_PERMITTED');
  return outcome.done;
}

/** @throws {ForbiddenError} */
async function permitAtOrganization(access: Access, action: Action): Promise<ActingStaff> {
  const principal = await access.principal();
  const row = organizationsRow(principal?.organizationId ?? null);
  const decision = await access.decide({ action, dataClass: 'ACCOUNT', row });
  if (!decision.permitted) throw forbidden(decision.reason);
  if (!principal?.organizationId) throw forbidden('NOT_PERMITTED');
  return { principal, organizationId: principal.organizationId };
}
