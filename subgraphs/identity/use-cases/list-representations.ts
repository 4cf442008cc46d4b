import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import type { IdentityContext } from '../context.ts';
import { representationKeys, type RepresentationScope } from '../data/representation.repository.ts';
import type { Representation } from '../domain/representation.ts';

/** Who represents or has represented a patient, as far as the caller may know: a representative knows their own rows. */
export async function listRepresentationsOf(
  context: IdentityContext,
  patientId: string,
  args: ConnectionArguments,
): Promise<Connection<Representation>> {
  const { access, loaders, cursors } = context;
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.representations', { patientId });
  const page = pageOf(args, cursors, scope);
  const rows = await rowsToList(context, patientId);
  const listed = rows && (await loaders.representations({ page, scope: rows }).load(patientId));
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, representationKeys);
}

/** Asks the policy about imagined rows: those of others, and the caller's own. */
async function rowsToList(
  { access }: IdentityContext,
  patientId: string,
): Promise<RepresentationScope | null> {
  const personId = (await access.principal())?.personId ?? null;
  const mayKnow = async (representativePersonId: string) => {
    const row = { type: 'REPRESENTATION', id: '', representativePersonId, registeredByPersonId: '' } as const;
    const decision = await access.decideHypothetically({ dataClass: 'DEMOGRAPHICS', patientId, row });
    return decision.permitted || decision.rowKnown;
  };
  if (await mayKnow('')) return { ofRepresentative: null };
  return personId !== null && (await mayKnow(personId)) ? { ofRepresentative: personId } : null;
}
