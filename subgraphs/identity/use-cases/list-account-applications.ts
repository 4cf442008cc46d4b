import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { applicationKeys, listApplications } from '../data/account-application.repository.ts';
import type { AccountApplication, AccountApplicationState } from '../domain/account-application.ts';
import { organizationsRow } from '../domain/account.ts';
import { officeOf } from './office-of.ts';

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
