import type { IdentityContext } from '../context.ts';
import { representationRow, type Representation } from '../domain/representation.ts';

/** Null for an unknown representation and for one of a patient whom the caller may not know alike. */
export async function readRepresentation(
  { access, loaders }: IdentityContext,
  id: string,
): Promise<Representation | null> {
  const representation = await loaders.representationById.load(id);
  if (!representation) return null;
  const { patientId } = representation;
  const row = representationRow(representation);
  const mayKnow = await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId, row });
  return mayKnow ? representation : null;
}
