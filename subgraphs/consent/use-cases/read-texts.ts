import { connectionOf, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { ConsentContext } from '../context.ts';
import { findTextInEffect, listTexts, textKeys } from '../data/published-text.repository.ts';
import type { PublishedText, TextKind } from '../domain/published-text.ts';

/** The version of a text that is in effect now; null where none is. */
export async function readTextInEffect(
  context: ConsentContext,
  kind: TextKind,
): Promise<PublishedText | null> {
  await assertReader(context);
  return findTextInEffect(context.db, kind, new Date(context.now));
}

/** All versions of a text, those to come included, the latest first. */
export async function listTextsOf(
  context: ConsentContext,
  { kind, ...args }: ConnectionArguments & { readonly kind: TextKind },
): Promise<Connection<PublishedText>> {
  await assertReader(context);
  const principal = await context.access.principal();
  const scope = listScope(principal?.accountId, 'Query.texts', { kind });
  const page = pageOf(args, context.cursors, scope);
  return connectionOf(await listTexts(context.db, kind, page), page, context.cursors, scope, textKeys);
}

/**
 * Texts are there for everyone with an account, also before they have accepted them.
 * @throws {ForbiddenError} with the state of the account
 */
async function assertReader({ access }: ConsentContext): Promise<void> {
  const decision = await access.decide({ dataClass: 'PUBLIC', patientId: null });
  if (!decision.permitted) throw forbidden(decision.reason);
}
