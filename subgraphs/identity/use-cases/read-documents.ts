import type { IdentityContext } from '../context.ts';
import { maskDocument, type IdentityDocument } from '../domain/identity-document.ts';

/** Identity documents as the policy lets the caller see them: masked, or whole. */
export async function readDocuments(
  { access, loaders }: IdentityContext,
  patientId: string,
): Promise<readonly IdentityDocument[] | null> {
  const decision = await access.decide({ dataClass: 'IDENTITY_DOCUMENT', patientId });
  if (!decision.permitted) return null;
  const documents = (await loaders.documents.load(patientId)) ?? [];
  return decision.obligations.includes('MASK') ? documents.map(maskDocument) : documents;
}
