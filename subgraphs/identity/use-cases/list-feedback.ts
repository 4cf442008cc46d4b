import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { feedbackKeys, listFeedbackOf, listFeedbackTo } from '../data/feedback.repository.ts';
import type { Feedback } from '../domain/feedback.ts';
import { officeOf } from './office-of.ts';

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
