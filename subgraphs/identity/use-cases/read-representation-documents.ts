import type { IdentityContext } from '../context.ts';
import { maskDocument } from '../domain/identity-document.ts';
import type { SeenRepresentationDocument } from '../domain/representation-document.ts';
import { representationRow, type Representation } from '../domain/representation.ts';

/** What proved a representation, as the policy lets the caller see it: whole, masked, or not at all. */
export async function readRepresentationDocuments(
  { access, loaders }: IdentityContext,
  representation: Representation,
): Promise<readonly SeenRepresentationDocument[] | null> {
  const { id, patientId } = representation;
  const row = representationRow(representation);
  const decision = await access.decide({ dataClass: 'IDENTITY_DOCUMENT', patientId, row });
  if (!decision.permitted) return null;
  const documents = (await loaders.documentsOfRepresentation.load(id)) ?? [];
  return decision.obligations.includes('MASK') ? documents.map(maskDocument) : documents;
}
