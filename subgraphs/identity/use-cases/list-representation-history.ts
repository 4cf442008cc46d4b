import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { eventKeys } from '../data/representation-record.repository.ts';
import type { SeenRepresentationEvent } from '../domain/representation-event.ts';
import { representationRow, type Representation } from '../domain/representation.ts';

/** Who changed a representation when; whoever may know the representation may know all of it but the names of staff. */
export async function listRepresentationHistory(
  { access, loaders, cursors }: IdentityContext,
  representation: Representation,
  args: ConnectionArguments,
): Promise<Connection<SeenRepresentationEvent>> {
  const { id, patientId } = representation;
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Representation.history', { id });
  const page = pageOf(args, cursors, scope);
  const { rows, totalCount } = (await loaders.eventsOfRepresentation(page).load(id)) ?? EMPTY_PAGE;
  const row = representationRow(representation);
  const seen = rows.map((event) => ({ ...event, patientId, row }));
  return connectionOf({ rows: seen, totalCount }, page, cursors, scope, eventKeys);
}
