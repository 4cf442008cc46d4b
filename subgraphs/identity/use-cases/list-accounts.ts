import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { accountKeys, listStaffAccounts } from '../data/account-record.repository.ts';
import { applicationKeys, listApplications } from '../data/account-application.repository.ts';
import { feedbackKeys, listFeedbackOf, listFeedbackTo } from '../data/feedback.repository.ts';
import { accountRow, organizationsRow, type Account } from '../domain/account.ts';
import type { AccountApplication, AccountApplicationState } from '../domain/account-application.ts';
import type { Feedback } from '../domain/feedback.ts';

/** Accounts through which a patient's data are reached, as far as the caller may know them. */
export async function listAccountsOf(
  { access, loaders }: IdentityContext,
  patientId: string,
): Promise<readonly Account[]> {
  const accounts = (await loaders.accountsOf.load(patientId)) ?? [];
  return access.knownRows(accounts, 'ACCOUNT', (account) => ({ patientId, row: accountRow(account) }));
}

/** Applications at the calling registrar's organisation; none for everybody else. */
export async function listAccountApplications(
  context: IdentityContext,
  { state = null, ...args }: ConnectionArguments & { readonly state?: AccountApplicationState | null },
): Promise<Connection<AccountApplication>> {
  const { access, db, cursors } = context;
  const { accountId, organizationId } = await officeOf(context);
  const scope = listScope(accountId, 'Query.accountApplications', { state });
  const page = pageOf(args, cursors, scope);
  const mayDecide = await access.decideHypothetically({
    action: 'REGISTER_ACCOUNT',
    dataClass: 'ACCOUNT',
    row: organizationsRow(organizationId),
  });
  const listed =
    mayDecide.permitted && organizationId
      ? await listApplications(db, organizationId, state, page)
      : EMPTY_PAGE;
  return connectionOf<AccountApplication>(listed, page, cursors, scope, applicationKeys);
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

/** What people wrote to where the calling registrar or privacy officer works; nothing for everybody else. */
export async function listFeedbackHere(
  context: IdentityContext,
  args: ConnectionArguments,
): Promise<Connection<Feedback>> {
  const { accountId, isOffice, organizationId } = await officeOf(context);
  const scope = listScope(accountId, 'Query.feedback');
  const page = pageOf(args, context.cursors, scope);
  const listed =
    isOffice && organizationId ? await listFeedbackTo(context.db, organizationId, page) : EMPTY_PAGE;
  return connectionOf<Feedback>(listed, page, context.cursors, scope, feedbackKeys);
}

/** What the caller wrote. */
export async function listMyFeedback(
  context: IdentityContext,
  args: ConnectionArguments,
): Promise<Connection<Feedback>> {
  const { accountId } = await officeOf(context);
  const scope = listScope(accountId, 'Me.feedback');
  const page = pageOf(args, context.cursors, scope);
  const listed = accountId ? await listFeedbackOf(context.db, accountId, page) : EMPTY_PAGE;
  return connectionOf<Feedback>(listed, page, context.cursors, scope, feedbackKeys);
}

/** Who asks for a list. Whoever is stopped learns neither what it holds nor how much. */
async function officeOf({ access }: IdentityContext) {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  return {
    accountId: principal?.accountId,
    organizationId: principal?.organizationId ?? null,
    isOffice: principal?.role === 'REGISTRAR' || principal?.role === 'PRIVACY_OFFICER',
  };
}
