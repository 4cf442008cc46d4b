import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { accountKeys, listStaffAccounts } from '../data/account-record.repository.ts';
import { accountRow, type Account } from '../domain/account.ts';
import { officeOf } from './office-of.ts';

/** Accounts through which a patient's data are reached, as far as the caller may know them. */
export async function listAccountsOf(
  { access, loaders }: IdentityContext,
  patientId: string,
): Promise<readonly Account[]> {
  const accounts = (await loaders.accountsOf.load(patientId)) ?? [];
  return access.knownRows(accounts, 'ACCOUNT', (account) => ({ patientId, row: accountRow(account) }));
}

/** Accounts of the staff where the calling registrar or privacy officer works; none for everybody else. */
export async function listOwnStaffAccounts(
  context: IdentityContext,
  args: ConnectionArguments,
): Promise<Connection<Account>> {
  const { accountId, isOffice, organizationId } = await officeOf(context);
  const scope = listScope(accountId, 'Query.staffAccounts');
  const page = pageOf(args, context.cursors, scope);
  const listed =
    isOffice && organizationId ? await listStaffAccounts(context.db, organizationId, page) : EMPTY_PAGE;
  return connectionOf<Account>(listed, page, context.cursors, scope, accountKeys);
}
